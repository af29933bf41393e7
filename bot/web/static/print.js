// The button that prints; without JavaScript the browser's own menu does. Where this device's
// letters are wider than reckoned, a smaller size keeps the leaflet on one page.
const SMALLEST = 6;
const button = document.getElementById("print");
const sheet = document.querySelector(".sheet");

function fit() {
  let size = Number(sheet.className.match(/size-(\d)/)[1]);
  while (sheet.scrollHeight > sheet.clientHeight && size < SMALLEST) {
    sheet.classList.replace(`size-${size}`, `size-${size + 1}`);
    size += 1;
  }
}

button.hidden = false;
button.addEventListener("click", () => window.print());
matchMedia("print").addEventListener("change", (now) => now.matches && fit());
