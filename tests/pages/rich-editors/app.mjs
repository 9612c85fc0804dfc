import { history as codeHistory, defaultKeymap } from '@codemirror/commands';
import { EditorView as CodeView, keymap as codeKeymap } from '@codemirror/view';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { Node } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import Quill from 'quill';

const FIRST = 'My joint pain';
const byId = (id) => document.getElementById(id);

const paragraph = { type: 'paragraph', content: [{ type: 'text', text: FIRST }] };
const prosemirror = new EditorView(byId('prosemirror'), {
  state: EditorState.create({
    doc: Node.fromJSON(schema, { type: 'doc', content: [paragraph] }),
    plugins: [keymap(baseKeymap)],
  }),
});

const codemirror = new CodeView({
  doc: FIRST,
  parent: byId('codemirror'),
  extensions: [codeHistory(), codeKeymap.of(defaultKeymap)],
});

const lexical = createEditor({
  onError(error) {
    throw error;
  },
});
lexical.setRootElement(byId('lexical'));
registerPlainText(lexical);
registerHistory(lexical, createEmptyHistoryState(), 300);
lexical.update(() => {
  const first = $createParagraphNode().append($createTextNode(FIRST));
  $getRoot().clear().append(first);
});

const quill = new Quill(byId('quill'));
quill.setText(FIRST);

/** What each editor holds, as it would send it to its server. */
window.contents = {
  prosemirror: () => prosemirror.state.doc.toJSON(),
  codemirror: () => codemirror.state.doc.toString(),
  lexical: () => lexical.getEditorState().toJSON(),
  quill: () => quill.getContents(),
  'design-mode': () => byId('design-mode').contentDocument.body.innerHTML,
};

const frame = byId('design-mode');
frame.addEventListener('load', () => {
  frame.contentDocument.designMode = 'on';
});
frame.srcdoc = `<!doctype html><html lang=en><body><p>${FIRST}</p></body></html>`;
