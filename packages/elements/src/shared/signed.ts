/** Points with their sign, to one decimal place: "+3.2", "−0.4", "0.0". */
export function signed(points: number): string {
  const text = Math.abs(points).toFixed(1);
  if (text === '0.0') return text;
  return points < 0 ? `−${text}` : `+${text}`;
}
