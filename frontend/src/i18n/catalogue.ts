/** The locales that a catalogue may speak; Simplified Chinese is the base and always complete. */
type Locale = 'zh-CN' | 'en';

const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';

/** What another language must offer to stand in for a base catalogue: the same keys, functions with the same parameters. */
export type Messages<Base> = {
  [Key in keyof Base]: Base[Key] extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : Base[Key] extends string
      ? string
      : Messages<Base[Key]>;
};

/** Picks the catalogue of the page's language. The page is loaded anew when the language changes, so this runs once. */
export function catalogue<Base>(base: Base, other: { en?: Messages<Base> } = {}): Messages<Base> {
  return (locale === 'en' ? other.en : undefined) ?? (base as Messages<Base>);
}
