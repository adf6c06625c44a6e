import '../../components/styles/index.css';
import { render } from 'preact';
import { WelcomeScreen } from './WelcomeScreen.tsx';

const place = document.getElementById('app');
if (place) render(<WelcomeScreen />, place);
