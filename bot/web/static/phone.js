// The phone: the conversation as one channel shows it.
import { make } from "./dom.js";

const NARROW = 8;
const MIDDLE = 16;

export class Phone {
  constructor(root, actions) {
    this.root = root;
    this.thread = root.querySelector("#thread");
    this.sheet = root.querySelector("#sheet");
    this.items = root.querySelector("#sheet-items");
    this.actions = actions;
    this.seen = new Set();
    root.querySelector("#sheet-close").addEventListener("click", () => this.closeSheet());
    this.sheet.addEventListener("click", (event) => event.target === this.sheet && this.closeSheet());
    this.sheet.addEventListener("keydown", (event) => event.key === "Escape" && this.closeSheet());
  }

  // Draw everything anew: a conversation is short, and a channel changes every bubble.
  draw({ turns, channel, words, language }) {
    this.root.dataset.channel = channel;
    this.words = words;
    this.channel = channel;
    this.clock = new Intl.DateTimeFormat(language === "hi" ? "hi-IN-u-nu-latn" : "en-IN", { hour: "2-digit", minute: "2-digit", hour12: false });
    const rows = [make("li", { class: "day note", lang: language }, words.simulated)];
    const titles = new Map();
    for (const turn of turns) {
      rows.push(...this.herRow(turn, titles));
      for (const [place, reply] of (turn.replies ?? []).entries()) {
        for (const option of reply.options) titles.set(option.id, option.title);
        rows.push(this.replyRow(turn, reply, place));
      }
    }
    if (turns.some((turn) => turn.pending)) rows.push(this.typingRow());
    this.thread.replaceChildren(...rows);
    const shown = [channel, ...turns.map((turn) => `${turn.id}${turn.pending}`)].join();
    if (shown !== this.shown) this.thread.scrollTo({ top: this.thread.scrollHeight, behavior: "instant" });
    this.shown = shown;
  }

  herRow(turn, titles) {
    const { text, button, at } = turn.received;
    const said = text || titles.get(button) || button || "";
    if (!said) return [];
    if (this.channel === "telegram" && button) return [make("li", { class: "day" }, this.words.chosen(titles.get(button) ?? said))];
    const waiting = turn.pending;
    const meta = make("span", { class: "meta" }, this.time(at));
    const bubble = make("div", { class: "bubble" }, make("span", {}, said), meta);
    return [this.row(`her${waiting ? " waiting" : ""}`, `in-${turn.id}`, bubble, turn.language, this.words.you)];
  }

  replyRow(turn, reply, place) {
    const form = reply.forms[this.channel];
    const meta = make("span", { class: "meta" }, this.time(turn.answeredAt));
    if (form.segments) {
      meta.append(make("span", { class: `count${form.segments > 2 ? " many" : ""}` }, this.words.smsCount(form.segments)));
    }
    const bubble = make("div", { class: "bubble" }, make("span", {}, form.text), meta);
    const taps = this.taps(reply.options, form.form);
    const row = this.row(taps ? "choices" : "", `out-${turn.id}-${place}`, bubble, reply.language, this.words.brand);
    if (taps) row.append(taps);
    return row;
  }

  taps(options, form) {
    if (!options.length || form === "plain" || form === "numbered") return null;
    if (form === "list") {
      const open = make("button", { type: "button", class: "opens", onclick: () => this.openSheet(options, open) }, this.words.chooseHere);
      return make("div", { class: "taps" }, open);
    }
    const longest = Math.max(...options.map((option) => [...option.title].length));
    const width = form === "keyboard" ? (longest <= NARROW ? 3 : longest <= MIDDLE ? 2 : 1) : 1;
    const buttons = options.map((option) => this.tap(option, "reply"));
    return make("div", { class: "taps", "data-width": String(Math.min(width, options.length)) }, buttons);
  }

  tap(option, kind) {
    const onclick = () => {
      this.closeSheet();
      this.actions.choose(option);
    };
    return make("button", { type: "button", class: kind, onclick }, option.title);
  }

  row(kind, id, bubble, language, who) {
    const arriving = this.seen.has(id) ? "" : " arriving";
    this.seen.add(id);
    return make("li", { class: `says ${kind}${arriving}`, lang: language ?? null, "data-who": who }, bubble);
  }

  typingRow() {
    const dots = make("div", { class: "bubble", role: "status", "aria-label": this.words.answering }, make("i"), make("i"), make("i"));
    return make("li", { class: "says typing", "data-who": this.words.brand }, dots);
  }

  openSheet(options, from) {
    this.items.replaceChildren(...options.map((option) => this.tap(option, "")));
    this.sheet.hidden = false;
    this.openedFrom = from;
    this.items.firstElementChild.focus();
  }

  closeSheet() {
    if (this.sheet.hidden) return;
    this.sheet.hidden = true;
    this.openedFrom?.focus();
  }

  time(at) {
    return at ? this.clock.format(new Date(at)) : "";
  }
}
