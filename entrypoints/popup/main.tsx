import '../../components/styles/index.css';
import { render } from 'preact';
import { findTab } from '../reader/open-page.ts';
import { Reader } from '../reader/Reader.tsx';

const place = document.getElementById('app');
const tabId = await findTab(location.search);
// A page of its own (`?tab=12`) fills its window; the popup proper has its fixed size.
document.body.classList.toggle('whole', location.search !== '');
if (place) render(<Reader tabId={tabId} />, place);
