/** A locale file: nested keys, ICU messages as leaves. Its first level is exported by name as well. */
declare module '*.yml' {
  type Group = Readonly<Record<string, string>>;
  export const type: Group;
  export const rule: Group;
  export const quotation: Group;
  export const source: Group;
  export const way: Group;
  const messages: import('./translate.ts').MessageTree;
  export default messages;
}
