"use strict";
(function () {
  function by(id) { return document.getElementById(id); }
  function all(selector, root) { return Array.prototype.slice.call((root || document).querySelectorAll(selector)); }
  var said = JSON.parse(by("refcheck-words").textContent);
  var selectors = JSON.parse(by("refcheck-selectors").textContent);
  var words = by("words"), group = by("group"), rule = by("rule"), unfold = by("unfold");
  var cards = all(".card"), findings = all(".finding[data-finding]");
  function fill(text, values) { return text.replace(/\{(\w+)\}/g, function (_, name) { return values[name]; }); }

  // Search and filters: whole cards, so that a finding never stands without its note.
  function fits(card) {
    var groups = card.dataset.groups.split(" ");
    if (group.value === "found" ? groups[0] === "fine" : group.value && groups.indexOf(group.value) < 0) { return false; }
    if (rule.value && !card.querySelector('.finding[data-rule="' + rule.value + '"]')) { return false; }
    return card.textContent.toLowerCase().indexOf(words.value.trim().toLowerCase()) >= 0;
  }
  function show() {
    var shown = 0;
    cards.forEach(function (card) { card.hidden = !fits(card); shown += card.hidden ? 0 : 1; });
    by("count").textContent = fill(said.shown, { n: shown, all: cards.length });
  }
  [words, group, rule].forEach(function (control) { control.addEventListener("input", show); });
  unfold.addEventListener("click", function () {
    var open = unfold.getAttribute("aria-pressed") !== "true";
    unfold.setAttribute("aria-pressed", String(open));
    unfold.textContent = open ? said.close_all : said.open_all;
    all(".card details").forEach(function (d) { d.open = open; });
  });

  // A permalink leads to its finding also when a filter hid it.
  function go() {
    var target = location.hash && by(decodeURIComponent(location.hash.slice(1)));
    var card = target && target.closest(".card");
    if (!card) { return; }
    if (card.hidden) { words.value = group.value = rule.value = ""; show(); }
    if (target.matches(".finding")) { all("details", target).forEach(function (d) { d.open = true; }); }
    target.scrollIntoView();
    if (target.tabIndex === -1) { target.focus({ preventScroll: true }); }
  }
  window.addEventListener("hashchange", go);

  // Keyboard: only where no field is being written in, and only while the switch is on.
  function step(by_) {
    var seen = findings.filter(function (f) { return !f.closest(".card").hidden; });
    var here = seen.indexOf(document.activeElement && document.activeElement.closest(".finding"));
    var next = seen[here < 0 ? (by_ > 0 ? 0 : seen.length - 1) : Math.max(0, Math.min(seen.length - 1, here + by_))];
    if (next) { next.focus(); next.scrollIntoView({ block: "center" }); }
  }
  document.addEventListener("keydown", function (event) {
    var field = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (field || event.ctrlKey || event.metaKey || event.altKey || !by("keys-on").checked) { return; }
    var finding = document.activeElement && document.activeElement.closest(".finding");
    var card = document.activeElement && document.activeElement.closest(".card");
    if (event.key === "j") { step(1); }
    else if (event.key === "k") { step(-1); }
    else if (event.key === "/") { words.focus(); }
    else if (event.key === "d" && finding) { finding.querySelector(".choice").focus(); }
    else if (event.key === "o" && card) {
      var parts = all("details", card), open = parts.some(function (d) { return !d.open; });
      parts.forEach(function (d) { d.open = open; });
    } else { return; }
    event.preventDefault();
  });

  // Decisions are kept in the page until they are saved as the review file.
  var unsaved = false;
  function quoted(text) { return JSON.stringify(text).replace(/\u007f/g, "\\u007f").replace(/[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g, "$1?"); }
  function today() {
    var now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(function (n) { return String(n).padStart(2, "0"); }).join("-");
  }
  function made() {
    return findings.filter(function (f) { return f.querySelector(".choice") && f.querySelector(".choice").value; });
  }
  function entry(finding) {
    var rows = [["rule", finding.dataset.rule], ["decision", finding.querySelector(".choice").value],
      ["reason", finding.querySelector(".why").value.trim()], ["by", by("by").value.trim()]];
    var text = "[[review]]\n" + rows.map(function (row) { return row[0] + " = " + quoted(row[1]) + "\n"; }).join("");
    var until = finding.querySelector(".until").value;
    text += "on = " + today() + "\n" + (until ? "expires = " + until + "\n" : "");
    var about = selectors[finding.id] || {};
    Object.keys(about).forEach(function (name) { text += name + " = " + quoted(about[name]) + "\n"; });
    return text;
  }
  function file() {
    var kept = by("refcheck-kept").textContent.trim();
    var parts = (kept ? JSON.parse(kept) : []).concat(made().map(entry));
    return said.file_head + "\n" + parts.join("\n");
  }
  function tell(text) { by("told").textContent = text; }
  document.addEventListener("input", function (event) {
    var finding = event.target.closest(".finding");
    if (!finding) { return; }
    var choice = finding.querySelector(".choice"), chosen = choice.selectedOptions[0];
    finding.classList.toggle("decided", Boolean(choice.value));
    finding.querySelector(".because").hidden = !choice.value;
    finding.querySelector(".on-file").textContent = chosen.textContent;
    by("review").hidden = false;
    unsaved = made().length > 0;
    tell(fill(said.decisions, { n: made().length }));
  });
  by("save").addEventListener("click", function () {
    var bare = made().filter(function (f) { return !f.querySelector(".why").value.trim(); });
    if (!by("by").value.trim()) { tell(said.need_name); by("by").focus(); return; }
    if (bare.length) { tell(fill(said.need_reason, { n: bare.length })); bare[0].querySelector(".why").focus(); return; }
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([file()], { type: "application/toml" }));
    link.download = "refcheck-review.toml";
    link.click();
    unsaved = false;
    tell(fill(said.saved, { name: link.download }));
  });
  window.addEventListener("beforeunload", function (event) { if (unsaved) { event.preventDefault(); } });

  // Print shows everything.
  var closed = [];
  window.addEventListener("beforeprint", function () {
    all(".on-file").forEach(function (part) { part.hidden = false; });
    closed = all("details").filter(function (d) { return !d.open; });
    closed.forEach(function (d) { d.open = true; });
  });
  window.addEventListener("afterprint", function () {
    all(".on-file").forEach(function (part) { part.hidden = true; });
    closed.forEach(function (d) { d.open = false; });
  });

  by("tools").hidden = !cards.length;
  by("keys").hidden = false;
  if (findings.length) {
    all(".decide").forEach(function (part) { part.hidden = false; });
    all(".on-file").forEach(function (part) { part.hidden = true; });
  }
  show();
  go();
})();
