// Beside the phone: what was understood, what is remembered, and how each verdict came about.
import { inWords, make } from "./dom.js";
import { ENTITIES, INTENTS } from "./terms.js";

const MARKS = { met: "✓", failed: "✕", open: "?", office: "◆" };
const SHOWN_AT_ONCE = 6;

export function draw(place, { turn, words, language, start }) {
  place.replaceChildren(...(turn ? cards(turn, words, language) : [welcome(words, start)]));
}

function welcome(words, start) {
  const starters = words.starters.map((text) => make("button", { type: "button", onclick: () => start(text) }, text));
  return card(words.emptyTitle, "wide", make("p", { class: "quiet" }, words.empty), make("div", { class: "starters" }, starters));
}

function cards(turn, words, language) {
  const known = turn.known ?? Object.entries(turn.facts ?? {}).map(([attribute, value]) => ({ attribute, label: attribute, value }));
  const labels = new Map(known.map((fact) => [fact.attribute, inWords(fact.label, language)]));
  return [
    reading(turn, words, language, labels),
    make("div", { class: "column" }, facts(known, words, language), happened(turn, words, language, labels)),
    verdicts(turn, words, language),
  ];
}

function reading(turn, words, language, labels) {
  const { interpretation, received } = turn;
  const body = [];
  if (received?.text) body.push(make("p", { class: "quote", lang: turn.language ?? null }, received.text));
  if (turn.pending) return card(words.understood, "", body, make("p", { class: "quiet" }, words.pendingReading));
  if (interpretation) {
    const percent = Math.round(interpretation.confidence * 100);
    const meter = make("meter", { min: "0", max: "1", low: "0.4", high: "0.7", optimum: "1", value: interpretation.confidence, "aria-label": words.certainty });
    const certainty = make("span", { class: "certainty" }, words.certainty, meter, `${percent}%`);
    body.push(
      make("div", { class: "reading" }, make("strong", {}, inWords(INTENTS[interpretation.intent] ?? interpretation.intent, language)), make("span", { class: "chip" }, words.readBy[interpretation.source] ?? interpretation.source), certainty),
      entities(interpretation.entities ?? [], words, language),
    );
  } else {
    body.push(make("p", { class: "quiet" }, words.noReading));
  }
  const pairs = [[words.inLanguage, words.languages[turn.language] ?? turn.language]];
  if (turn.about) pairs.push([words.about, turn.about === "self" ? words.self : turn.about]);
  if (turn.asking) pairs.push([words.asking, words.askingWhat[turn.asking] || inWords(turn.asking_label, language) || labels.get(turn.asking) || turn.asking]);
  return card(words.understood, "", body, list(pairs));
}

function entities(found, words, language) {
  if (!found.length) return make("p", { class: "quiet" }, words.nothingNamed);
  return list(found.map(({ entity, value, text }) => [inWords(ENTITIES[entity] ?? entity, language), [String(value), String(value) === text ? "" : make("small", {}, ` ← ${text}`)]]));
}

function happened(turn, words, language, labels) {
  const events = turn.events ?? [];
  const grave = events.some((event) => event.type === "SafetyRaised");
  const lines = events.map((event) => make("li", { class: event.type === "SafetyRaised" || event.type === "GrievanceLogged" ? "grave" : "" }, phrase(event, turn, words, language, labels)));
  const body = lines.length ? make("ul", { class: "happened" }, lines) : make("p", { class: "quiet" }, words.nothingHappened);
  return card(words.happened, grave ? "danger" : "", body);
}

function phrase(event, turn, words, language, labels) {
  const say = words.events[event.type];
  if (!say) return event.type;
  const named = event.scheme ?? event.need;
  const scheme = (turn.explanations ?? []).find((one) => one.scheme === (named ?? event.to));
  return say({
    ...event,
    attribute: labels.get(event.attribute) ?? event.attribute,
    language: words.languages[event.language] ?? event.language,
    what: scheme ? inWords(scheme.name, language) : named,
    reason: words.reasons[event.reason] ?? event.reason,
    to: event.to === "self" ? words.self : scheme ? inWords(scheme.name, language) : event.to,
  });
}

function facts(known, words, language) {
  if (!known.length) return card(words.facts, "", make("p", { class: "quiet" }, words.noFacts));
  const pairs = known.map((fact) => [inWords(fact.label, language), inWords(fact.value, language)]);
  return card(words.facts, "", list(pairs));
}

function verdicts(turn, words, language) {
  const explained = turn.explanations ?? Object.entries(turn.verdicts ?? {}).map(([scheme, verdict]) => ({ scheme, name: scheme, verdict, criteria: [] }));
  if (!explained.length) return card(words.verdicts, "wide", make("p", { class: "quiet" }, words.noVerdicts));
  const rows = explained.map((one, index) => verdict(one, words, language, index === 0));
  const rest = rows.slice(SHOWN_AT_ONCE);
  const others = rest.length ? make("details", { class: "others" }, make("summary", {}, words.otherVerdicts(rest.length)), make("div", { class: "verdicts" }, rest)) : null;
  return card(words.verdicts, "wide", make("div", { class: "verdicts" }, rows.slice(0, SHOWN_AT_ONCE)), others);
}

function verdict(one, words, language, open) {
  const benefit = inWords(one.benefit, language);
  const name = make("span", { class: "name" }, inWords(one.name, language), benefit ? make("small", {}, benefit) : null);
  const criteria = (one.criteria ?? []).map(({ text, state }) =>
    make("li", { class: state }, make("span", { class: "mark", "aria-hidden": "true" }, MARKS[state]), make("span", {}, inWords(text, language)), make("span", { class: "word" }, words.state[state])),
  );
  return make("details", { class: "verdict", open }, make("summary", {}, make("span", { class: `badge ${one.verdict}` }, words.verdict[one.verdict]), name), make("ul", { class: "criteria" }, criteria));
}

function list(pairs) {
  return make("dl", { class: "pairs" }, pairs.flatMap(([term, value]) => [make("dt", {}, term), make("dd", {}, value)]));
}

function card(title, kind, ...children) {
  return make("section", { class: `card ${kind}` }, make("h3", {}, title), ...children);
}
