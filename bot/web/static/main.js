// The page: state, the two languages of the page, and the clockwork that asks for answers.
import { answers, newId, send } from "./api.js";
import { make } from "./dom.js";
import { draw as drawInsight } from "./insight.js";
import { Phone } from "./phone.js";
import { measure } from "./sms.js";
import { speak } from "./words.js";

const EAGER = 250;
const LATE = 15000;
const KEYS = [["1", ""], ["2", "ABC"], ["3", "DEF"], ["4", "GHI"], ["5", "JKL"], ["6", "MNO"], ["7", "PQRS"], ["8", "TUV"], ["9", "WXYZ"], ["*", ""], ["0", "␣"], ["#", ""]];

const find = (id) => document.getElementById(id);
const kept = (name, fallback) => JSON.parse(sessionStorage.getItem(`haqdidi.${name}`) ?? "null") ?? fallback;
const keep = (name, value) => sessionStorage.setItem(`haqdidi.${name}`, JSON.stringify(value));

// A turn is a message of hers, and once it is there the answer with its account.
const state = {
  contact: kept("contact", `sim-${newId()}`),
  language: kept("language", "hi"),
  channel: kept("channel", "whatsapp"),
  turns: kept("turns", []),
  selected: null,
};
keep("contact", state.contact);

const phone = new Phone(find("phone"), { choose: (option) => write(option.title, option.id) });
const message = find("message");
let words = speak(state.language);
let timer = null;
let drawn = "";

function show() {
  const { turns, channel, language } = state;
  const snapshot = JSON.stringify([turns, channel, language, state.selected]);
  if (snapshot === drawn) return;
  drawn = snapshot;
  keep("turns", turns);
  phone.draw({ turns, channel, words, language });
  const place = selectedPlace();
  drawInsight(find("cards"), { turn: turns[place], words, language, start: (text) => write(text) });
  find("turns").hidden = turns.length < 2;
  find("which").textContent = words.which(place + 1, turns.length);
  find("earlier").disabled = place <= 0;
  find("later").disabled = place >= turns.length - 1;
}

function selectedPlace() {
  const last = state.turns.length - 1;
  return state.selected === null ? last : state.turns.findIndex((turn) => turn.id === state.selected);
}

async function write(text, button = null) {
  // Telegram sends no text with a tapped button.
  const received = { text: state.channel === "telegram" && button ? "" : text, button, at: new Date().toISOString() };
  const turn = { id: newId(), received, pending: true };
  state.turns.push(turn);
  state.selected = null;
  show();
  try {
    await send({ contact: state.contact, channel: state.channel, id: turn.id, text: received.text, button });
    complain(null);
  } catch {
    state.turns = state.turns.filter((one) => one !== turn);
    if (!button) message.value = text;
    show();
    complain(words.broken);
    return;
  }
  look();
}

async function look() {
  clearTimeout(timer);
  const { contact } = state;
  const awaited = state.turns.filter((turn) => turn.pending);
  if (!awaited.length) return;
  try {
    const found = await answers(contact, awaited.map((turn) => turn.id));
    if (contact !== state.contact) return;
    for (const turn of awaited) {
      if (found[turn.id]) Object.assign(turn, found[turn.id], { pending: false, answeredAt: new Date().toISOString() });
    }
    const late = awaited.some((turn) => turn.pending && Date.now() - new Date(turn.received.at) > LATE);
    complain(late ? words.slow : null);
  } catch {
    complain(words.broken);
  }
  show();
  timer = setTimeout(look, EAGER);
}

function complain(text) {
  find("trouble").hidden = !text;
  find("trouble").textContent = text ?? "";
}

function price() {
  const { units, room, segments } = measure(message.value);
  find("cost").textContent = message.value ? `${units}/${room} · ${words.smsCount(segments)}` : "";
}

function pick(name, value) {
  const input = document.querySelector(`input[name="${name}"][value="${value}"]`);
  if (input) input.checked = true;
}

function submit() {
  const text = message.value.trim();
  if (!text) return;
  message.value = "";
  price();
  write(text);
}

function step(by) {
  const next = state.turns[selectedPlace() + by];
  if (next) state.selected = next === state.turns.at(-1) ? null : next.id;
  show();
}

function press(key) {
  message.setRangeText(key, message.selectionStart, message.selectionEnd, "end");
  price();
}

find("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  submit();
});
message.addEventListener("input", price);
message.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    submit();
  }
});
find("fresh").addEventListener("click", () => {
  Object.assign(state, { contact: `sim-${newId()}`, turns: [], selected: null });
  keep("contact", state.contact);
  complain(null);
  show();
  message.focus();
});
find("earlier").addEventListener("click", () => step(-1));
find("later").addEventListener("click", () => step(1));
document.addEventListener("change", ({ target }) => {
  if (target.name === "language" || target.name === "channel") {
    state[target.name] = target.value;
    keep(target.name, target.value);
    words = speak(state.language);
    price();
    show();
  }
});

find("keypad").append(...KEYS.map(([key, letters]) => make("button", { type: "button", "aria-label": key, onclick: () => press(key) }, key, letters ? make("small", { "aria-hidden": "true" }, letters) : null)));
pick("language", state.language);
pick("channel", state.channel);
setInterval(() => { find("clock").textContent = new Date().toTimeString().slice(0, 5); }, 1000);
show();
look();
