// The page: state, the two languages of the page, and the clockwork that asks for answers.
import { newId, send, turns as fetchTurns } from "./api.js";
import { make } from "./dom.js";
import { draw as drawInsight } from "./insight.js";
import { Phone } from "./phone.js";
import { measure } from "./sms.js";
import { speak } from "./words.js";

const EAGER = 300;
const IDLE = 4000;
const LATE = 15000;
const KEYS = [["1", ""], ["2", "ABC"], ["3", "DEF"], ["4", "GHI"], ["5", "JKL"], ["6", "MNO"], ["7", "PQRS"], ["8", "TUV"], ["9", "WXYZ"], ["*", ""], ["0", "␣"], ["#", ""]];

const find = (id) => document.getElementById(id);
const kept = (name, fallback) => localStorage.getItem(`haqdidi.${name}`) ?? fallback;
const keep = (name, value) => localStorage.setItem(`haqdidi.${name}`, value);

const state = {
  contact: kept("contact", `sim-${newId()}`),
  language: kept("language", "hi"),
  channel: kept("channel", "whatsapp"),
  turns: new Map(),
  pending: [],
  selected: null,
};
keep("contact", state.contact);

const phone = new Phone(find("phone"), { choose: (option) => write(option.title, option.id) });
const message = find("message");
let words = speak(state.language);
let timer = null;
let drawn = "";

function all() {
  return [...state.turns.values()].sort((one, other) => one.id - other.id);
}

function show() {
  const turns = all();
  const snapshot = JSON.stringify([turns, state.pending, state.channel, state.language, state.selected]);
  if (snapshot === drawn) return;
  drawn = snapshot;
  phone.draw({ turns, pending: state.pending, channel: state.channel, words, language: state.language });
  const place = state.selected === null ? turns.length - 1 : turns.findIndex((turn) => turn.id === state.selected);
  drawInsight(find("cards"), { turn: turns[place], words, language: state.language, start: (text) => write(text) });
  find("turns").hidden = turns.length < 2;
  find("which").textContent = words.which(place + 1, turns.length);
  find("earlier").disabled = place <= 0;
  find("later").disabled = place >= turns.length - 1;
}

async function write(text, button = null) {
  const sent = { id: newId(), text, button, at: new Date().toISOString(), since: Date.now() };
  // Telegram sends no text with a tapped button, and SMS has no buttons.
  if (state.channel === "telegram" && button) sent.text = "";
  state.pending.push(sent);
  state.selected = null;
  show();
  try {
    await send({ contact: state.contact, channel: state.channel, id: sent.id, text: sent.text, button });
    complain(null);
  } catch {
    state.pending = state.pending.filter((one) => one !== sent);
    if (!button) message.value = text;
    complain(words.broken);
    show();
  }
  look();
}

// Answers up to the first that is still awaited need not be fetched again.
function answered() {
  let last = 0;
  for (const turn of all()) {
    if (turn.pending) break;
    last = turn.id;
  }
  return last;
}

async function look() {
  clearTimeout(timer);
  const contact = state.contact;
  try {
    const found = await fetchTurns(contact, answered());
    if (contact !== state.contact) return;
    for (const turn of found) {
      if (!state.turns.has(turn.id)) {
        const place = state.pending.findIndex((one) => one.text === (turn.received?.text ?? "") && one.button === (turn.received?.button ?? null));
        if (state.pending.length) state.pending.splice(Math.max(place, 0), 1);
      }
      state.turns.set(turn.id, turn);
    }
    const late = state.pending.some((one) => Date.now() - one.since > LATE);
    complain(late ? words.slow : null);
  } catch {
    complain(words.broken);
  }
  show();
  const awaited = state.pending.length > 0 || all().some((turn) => turn.pending);
  timer = setTimeout(look, awaited ? EAGER : IDLE);
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
  const turns = all();
  const place = state.selected === null ? turns.length - 1 : turns.findIndex((turn) => turn.id === state.selected);
  const next = turns[place + by];
  if (next) state.selected = place + by === turns.length - 1 ? null : next.id;
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
  Object.assign(state, { contact: `sim-${newId()}`, turns: new Map(), pending: [], selected: null });
  keep("contact", state.contact);
  show();
  look();
  message.focus();
});
find("earlier").addEventListener("click", () => step(-1));
find("later").addEventListener("click", () => step(1));
document.addEventListener("visibilitychange", () => !document.hidden && look());
document.addEventListener("change", ({ target }) => {
  if (target.name === "language" || target.name === "channel") {
    state[target.name] = target.value;
    keep(target.name, target.value);
    words = speak(state.language);
    price();
    show();
    find("thread").scrollTop = find("thread").scrollHeight;
  }
});

find("keypad").append(...KEYS.map(([key, letters]) => make("button", { type: "button", "aria-label": key, onclick: () => press(key) }, key, letters ? make("small", { "aria-hidden": "true" }, letters) : null)));
pick("language", state.language);
pick("channel", state.channel);
setInterval(() => { find("clock").textContent = new Date().toTimeString().slice(0, 5); }, 1000);
show();
look();
