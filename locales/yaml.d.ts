/** A locale file: nested keys, ICU messages as leaves. */
declare module '*.yml' {
  const messages: import('./translate.ts').MessageTree;
  export default messages;
}
