export function findBrowser(): string;
export function findBrowserOrNull(): string | null;
