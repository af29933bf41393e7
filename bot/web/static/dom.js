// Building the page from data. Text is always set as text, never as markup.
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key in element && typeof value !== "string") element[key] = value;
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

// A text that the helpline has in several languages.
export const inWords = (text, language) =>
  text === null || text === undefined ? "" : typeof text === "object" ? (text[language] ?? text.en ?? "") : String(text);
