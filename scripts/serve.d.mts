export function serve(
  root: string,
  options?: {
    readonly port?: number;
    readonly strict?: boolean;
    readonly pages?: ReadonlyMap<string, string>;
  },
): Promise<{ readonly url: string; readonly close: () => void }>;
