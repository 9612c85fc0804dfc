/** The end of the checklist with nothing ticked: no result, and no all-clear. */
export function NothingTicked({ title, text }: { title: string; text: string }) {
  return (
    <section class="nothing-ticked">
      <h3 class="nothing-ticked-title">{title}</h3>
      <p>{text}</p>
    </section>
  );
}
