import type { CheckDefinition } from '../model/record-query.js';

/** Numbers of a host's in the place of ours: by rule, then by parameter. */
export type CheckParams = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The parameters of a check, in the order of its definition. What is not a finite number leaves ours in force. */
export function limitsOf({ id, params }: CheckDefinition, host: CheckParams | undefined): readonly number[] {
  const own = host !== undefined && Object.hasOwn(host, id) ? host[id] : undefined;
  return params.map(([name, value]) => {
    const said = own !== undefined && Object.hasOwn(own, name) ? own[name] : undefined;
    return typeof said === 'number' && Number.isFinite(said) ? said : Number(value);
  });
}
