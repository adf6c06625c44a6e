/** A value made at the first question and kept, so that loading the module that holds it costs a page nothing. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
