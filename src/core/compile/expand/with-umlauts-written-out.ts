const UMLAUT = /[äöü]/gi;
const PLAIN: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

/** A form of German, and as it is typed where there are no umlauts: "Rückenmark", "Rueckenmark". */
export function withUmlautsWrittenOut(form: string): string[] {
  const composed = form.normalize('NFC');
  const writtenOut = composed.replaceAll(UMLAUT, (umlaut) => PLAIN[umlaut] as string);
  return writtenOut === composed ? [form] : [form, writtenOut];
}
