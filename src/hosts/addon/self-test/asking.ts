/** What a call is refused with; `nothing` where it is not. */
export function refusalOf(call: () => unknown): string {
  try {
    call();
    return 'nothing';
  } catch (refusal) {
    return (refusal as { readonly message: string }).message;
  }
}
