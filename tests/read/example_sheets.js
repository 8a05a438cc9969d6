// Fills sheets with the paper's blocks; the notes called on a sheet stand at its foot. A paragraph that does not fit is cut.
const ROOM = 6; // pixels between text and notes
let sheet, text, notes, count = 0;

function make(parent, tag, name) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  parent.appendChild(element);
  return element;
}

function turn() {
  count += 1;
  sheet = make(document.body, "div", "sheet");
  if (count > 1) make(sheet, "div", "head").textContent = paper.title;
  make(sheet, "div", "number").textContent = String(count);
  text = make(sheet, "div", "text");
  notes = make(sheet, "div", "notes");
}

// One piece: a call, a word with its blank, or one CJK character.
function pieces(words) {
  return words.match(/\u0001\d+\u0002|[\u2e80-\uffef]|[^\s\u0001\u2e80-\uffef]+\s*|\s+/g) || [];
}

function fill(element, list) {
  element.textContent = "";
  for (const piece of list) {
    const call = /^\u0001(\d+)\u0002$/.exec(piece);
    if (call) make(element, "sup").textContent = call[1];
    else element.appendChild(document.createTextNode(piece));
  }
}

function setNotes(numbers) {
  notes.textContent = "";
  notes.className = numbers.length ? "notes ruled" : "notes";
  for (const number of numbers) make(notes, "div").innerHTML = `<sup>${number}</sup> ${paper.notes[number - 1]}`;
}

function fits() {
  return text.getBoundingClientRect().bottom + ROOM <= notes.getBoundingClientRect().top;
}

const called = (list) => list.map((p) => /^\u0001(\d+)\u0002$/.exec(p)).filter(Boolean).map((m) => Number(m[1]));

turn();
make(text, "h1").textContent = paper.title;
let shown = [];
for (const [kind, words] of paper.blocks) {
  let rest = pieces(words), first = true;
  while (rest.length) {
    const element = make(text, kind === "heading" ? "h2" : "p", kind === "quote" ? "quote" : first ? "" : "rest");
    let low = 0, high = rest.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      fill(element, rest.slice(0, middle));
      setNotes([...shown, ...called(rest.slice(0, middle))]);
      if (fits()) low = middle; else high = middle - 1;
    }
    // No sheet begins with a mark or a closing sign.
    while (low > 0 && low < rest.length && /^[\u0001」』）。、，”’.,]/.test(rest[low])) low -= 1;
    const short = low < rest.length && low < 12;
    if (low === 0 || short) {
      element.remove();
      setNotes(shown);
      turn();
      shown = [];
      continue;
    }
    fill(element, rest.slice(0, low));
    shown.push(...called(rest.slice(0, low)));
    setNotes(shown);
    rest = rest.slice(low);
    first = false;
    if (rest.length) { turn(); shown = []; }
  }
}
