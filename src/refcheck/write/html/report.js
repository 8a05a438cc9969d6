"use strict";
(function () {
  var tools = document.getElementById("tools"), words = document.getElementById("words"), group = document.getElementById("group");
  var cards = Array.prototype.slice.call(document.querySelectorAll("[data-group]")), count = document.getElementById("count");
  function show() {
    var wanted = words.value.toLowerCase(), shown = 0;
    cards.forEach(function (card) {
      var fits = (!group.value || card.dataset.group === group.value) && card.textContent.toLowerCase().indexOf(wanted) >= 0;
      card.hidden = !fits;
      if (fits) { shown += 1; }
    });
    count.textContent = shown + " / " + cards.length;
  }
  tools.hidden = false;
  words.addEventListener("input", show);
  group.addEventListener("change", show);
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (d) { d.open = true; });
  });
  show();
})();
