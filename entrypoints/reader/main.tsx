import { background } from '@/extension/messaging';
import { runContentScript } from '@/extension/run-content-script';
import { Reader } from '@/ui/reader/Reader';
import { showPage } from '../hooks/show-page';
import { explainText } from './explain-text';
import '@/ui/kit/kit.css';
import '@/ui/reader/reader.css';

await showPage('reader_page_title', () => (
  <Reader explain={explainText} onReveal={(term) => void background.revealHere(term)} />
));
runContentScript('.explained');
