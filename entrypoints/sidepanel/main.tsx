import '../../components/styles/index.css';
import { render } from 'preact';
import { FollowingReader } from '../reader/FollowingReader.tsx';

const place = document.getElementById('app');
if (place) render(<FollowingReader />, place);
