export function policy(script: string): string;
