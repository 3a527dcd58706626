/** Files that the page was handed in a JSON block: `[{"name": "a.csv", "base64": "..."}]`. Anything else is none. */
export function handedFiles(json: string): File[] {
  if (json.trim() === '') return [];
  const parsed: unknown = JSON.parse(json);
  if (!Array.isArray(parsed)) return [];
  return parsed.filter(isHanded).map(({ name, base64 }) => new File([bytesOf(base64)], name));
}

interface Handed {
  readonly name: string;
  readonly base64: string;
}

function isHanded(value: unknown): value is Handed {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    'base64' in value &&
    typeof value.name === 'string' &&
    typeof value.base64 === 'string'
  );
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}
