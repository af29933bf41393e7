// Leaves a page that somebody should not be seen with. `replace` keeps it out of the way back.
const way = document.getElementById("leave");

function leave(event) {
  event.preventDefault();
  document.body.hidden = true;
  location.replace(way.href);
}

way.addEventListener("click", leave);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") leave(event);
});
