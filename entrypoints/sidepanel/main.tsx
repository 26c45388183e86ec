import '../../assets/design/tokens.css';
import '../../assets/design/base.css';
import { render } from 'preact';
import { App } from './App.tsx';
import { unfoldForPrint } from './unfold-for-print.ts';

unfoldForPrint();
const root = document.getElementById('app');
if (root) render(<App />, root);
