// The two calls to the helpline.
export async function send(message) {
  const answer = await fetch("/simulator/messages", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(message),
  });
  if (!answer.ok) throw new Error(`not taken (${answer.status})`);
}

export async function turns(contact, after) {
  const query = new URLSearchParams({ contact, after: String(after) });
  const answer = await fetch(`/simulator/turns?${query}`);
  if (!answer.ok) throw new Error(`no answer (${answer.status})`);
  return (await answer.json()).turns;
}

export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
