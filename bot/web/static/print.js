// The button that prints; without JavaScript the browser's own menu does. Where this device's
// letters are wider than reckoned, a smaller size keeps the leaflet on one page.
const SMALLEST = 6;
// CSS pixels of A4, near enough.
const PAGE = { width: 780, height: 1121 };
const button = document.getElementById("print");
const sheet = document.querySelector(".sheet");

function tooLong() {
  // A small screen shows it as a column, which says nothing about the page.
  const asPage = sheet.offsetWidth > PAGE.width;
  return asPage && Math.max(sheet.scrollHeight, sheet.offsetHeight) > PAGE.height;
}

function fit() {
  let size = Number(sheet.className.match(/size-(\d)/)[1]);
  while (tooLong() && size < SMALLEST) {
    sheet.classList.replace(`size-${size}`, `size-${size + 1}`);
    size += 1;
  }
}

fit();
matchMedia("print").addEventListener("change", fit);
button.hidden = false;
button.addEventListener("click", () => window.print());
