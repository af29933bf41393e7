// The two calls to the helpline.
export async function send(message) {
  const answer = await fetch("/simulator/messages", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(message),
  });
  if (!answer.ok) throw new Error(`not taken (${answer.status})`);
}

// The answers to messages by their ids; null is one that is still awaited.
export async function answers(contact, ids) {
  const query = new URLSearchParams([["contact", contact], ...ids.map((id) => ["id", id])]);
  const answer = await fetch(`/simulator/answers?${query}`);
  if (!answer.ok) throw new Error(`no answer (${answer.status})`);
  return (await answer.json()).answers;
}

export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
