export const page: string;
export function currentPage(text: string): Promise<string>;
