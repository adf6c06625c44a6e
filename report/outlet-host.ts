import { outlets } from '../engine/outlets/registry.ts';

let hosts: Map<string, string> | undefined;

/** The main domain of an outlet, by its id in the registry; null when the registry has none for it. */
export function outletHost(outletId: string): string | null {
  hosts ??= new Map(outlets().flatMap(({ id, domains: [first] }) => (first ? [[id, first] as const] : [])));
  return hosts.get(outletId) ?? null;
}
