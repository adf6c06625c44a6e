import '../../components/styles/index.css';
import { render } from 'preact';
import { OptionsScreen } from './OptionsScreen.tsx';

const place = document.getElementById('app');
if (place) render(<OptionsScreen />, place);
