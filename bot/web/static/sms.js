// How many SMS her own text costs, counted as networks do.
const BASIC = new Set("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");
const EXTENDED = new Set("\f^{}\\[~]|€");

export function measure(text) {
  const characters = [...text];
  const plain = characters.every((c) => BASIC.has(c) || EXTENDED.has(c));
  const widths = characters.map((c) => (plain ? (EXTENDED.has(c) ? 2 : 1) : c.length));
  const units = widths.reduce((sum, width) => sum + width, 0);
  const [whole, part] = plain ? [160, 153] : [70, 67];
  if (units <= whole) return { units, room: whole, segments: 1 };
  let segments = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > part) {
      segments += 1;
      used = 0;
    }
    used += width;
  }
  return { units, room: segments * part, segments };
}
