"use strict";
// Filters and sorts the list of messages. Everything is in the page already; nothing is fetched.

const form = document.getElementById("filters");
const list = document.getElementById("messages");
const entries = Array.from(list.children);
const chosen = (id) => document.getElementById(id).value;

const ORDERS = {
  at: (a, b) => a.dataset.at - b.dataset.at,
  sure: (a, b) => b.dataset.sure - a.dataset.sure,
  unsure: (a, b) => a.dataset.sure - b.dataset.sure,
};

function wanted(entry) {
  const told = entry.dataset;
  const words = chosen("words").toLocaleLowerCase();
  return ["lang", "noise", "meant", "heard"].every((id) => !chosen(id) || told[id] === chosen(id))
    && (!chosen("fault") || told.faults.split("|").includes(chosen("fault")))
    && (!words || entry.firstElementChild.textContent.toLocaleLowerCase().includes(words));
}

function show() {
  let shown = 0;
  for (const entry of entries) {
    entry.hidden = !wanted(entry);
    shown += entry.hidden ? 0 : 1;
  }
  list.append(...entries.sort(ORDERS[chosen("order")]));
  document.getElementById("shown").textContent = `${shown} of ${entries.length}`;
}

form.hidden = false;
form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(show));
for (const cell of document.querySelectorAll(".matrix button")) {
  cell.addEventListener("click", () => {
    form.reset();
    document.getElementById("meant").value = cell.dataset.meant;
    document.getElementById("heard").value = cell.dataset.heard;
    show();
    document.getElementById("list").scrollIntoView();
  });
}
show();
