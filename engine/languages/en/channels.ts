import { once } from '../../once.ts';
import { channelList } from '../channel-list.ts';
import type { ChannelPhrase } from '../pack.ts';
import { list } from './list.ts';

const phrases = (kind: ChannelPhrase['kind'], words: string): ChannelPhrase[] =>
  list(words).map((item) => ({ words: item, kind }));

/** Every first word joined with every second one. */
const joined = (first: string, second: string): string =>
  list(first)
    .flatMap((one) => list(second).map((two) => `${one} ${two}`))
    .join(',');

/** `in a`, `in an`, `in his` and the like before a noun. */
const owners = 'a, an, the, his, her, their, its, another, a separate, a joint, a brief, a short, a lengthy, a recent';

const press = () =>
  phrases(
    'press',
    `told reporters, to reporters, told journalists, to journalists, told the media, to the press, to the media, told a news conference, told a press conference, told a briefing, reporters,
  ${joined(joined('at, during, in, after', owners), 'news conference, press conference, news briefing, press briefing, briefing, media briefing, daily briefing, press call, conference call, press availability')}, at news conference`,
  );

const release = () =>
  phrases(
    'release',
    `${joined(joined('in, through, via', owners), 'statement, written statement, news release, press release, emailed statement, email statement, video statement, advisory, announcement, communique, communiqué')}, in statements, in written statements, in prepared remarks, in a statement released`,
  );

const networks =
  'twitter, x, facebook, instagram, telegram, truth social, social media, youtube, tiktok, threads, bluesky, linkedin, weibo, reddit, snapchat';

const social = () =>
  phrases(
    'social',
    `${joined('on, via, to, over', networks)}, ${joined(joined('in, on, via', owners), 'tweet, post, facebook post, instagram post, telegram post, twitter post, social media post, post on x, post on twitter, post on facebook, post on telegram, post on social media, blog post, facebook page, twitter account, instagram account, x account, telegram channel, youtube channel, series of tweets, series of posts, tweetstorm')},
  on his twitter account, in tweets, in a series of tweets, in a series of posts, in a thread, on its website, on his website, on her website, on its site, on his blog`,
  );

const court = () =>
  phrases(
    'court',
    `in court, told the court, told the jury, told the judge, in court papers, in court documents, in court filings, in a court filing, in court records, in a filing, in a lawsuit, in the lawsuit, in his testimony, in her testimony, in testimony, under oath, from the witness stand, from the stand, on the stand, in an affidavit, in the affidavit, in the indictment, in a deposition, in his ruling, in her ruling, in its ruling, in a ruling, in a brief, at a hearing, at the hearing,
  during a hearing, during the hearing, during the trial, at trial, at his trial, in his opening statement, in closing arguments, during closing arguments, told lawmakers, told senators`,
  );

const speech = () =>
  phrases(
    'speech',
    `${joined(joined('in, during, at, after', owners), 'speech, address, keynote, keynote speech, keynote address, inaugural address, sermon, rally, campaign rally, campaign event, town hall, town hall meeting, debate, presidential debate, meeting, cabinet meeting, event, ceremony, conference, forum, summit, panel, panel discussion, visit, stump speech, victory speech, concession speech, fundraiser, hearing, conversation, campaign stop, appearance')},
  in remarks, in his remarks, in her remarks, at the united nations, on the campaign trail, on the stump, on the senate floor, on the house floor, at the podium, in front of, before a crowd, told supporters, told the crowd, told a crowd, to supporters, to a crowd, to the crowd, told parliament, told delegates`,
  );

const interview = () =>
  phrases(
    'interview',
    `${joined(joined('in, during, in the course of', owners), 'interview, phone interview, telephone interview, television interview, tv interview, radio interview, exclusive interview, phone call, telephone call, wide-ranging interview, candid interview, podcast interview, interview with, question-and-answer session, discussion with')}, in interviews, in an exclusive interview, by phone, by telephone, over the phone, reached by phone, reached by telephone, in a podcast, on a podcast, on the podcast`,
  );

const broadcast = () =>
  phrases(
    'broadcast',
    'on television, on tv, on state tv, on state television, on national television, on air, on the air, on live television, on the radio, in a televised address, in a televised speech, in a video, in the video, in a video message, in a video posted, in a recording, in an audio recording, in a documentary, in the documentary, in a broadcast, on camera, on cable news',
  );

const documents = () =>
  phrases(
    'document',
    `${joined(joined('in', owners), 'letter, open letter, memo, report, book, memoir, essay, op-ed, column, article, opinion piece, editorial, paper, study, note, research note, note to clients, analysis, blog, autobiography, diary, journal, resignation letter, review, filing, regulatory filing')}, in a note to, in writing`,
  );

const message = () =>
  phrases(
    'message',
    `${joined(joined('in, by, via', owners), 'email, e-mail, text message, text, message, voicemail, whatsapp message, email to')}, by email, via email, by e-mail, by text, by text message, in an email exchange, in emails, in e-mails, in text messages`,
  );

/** Words that say how a statement was made. The longer of two that match is meant. */
export const channels = once((): readonly ChannelPhrase[] =>
  channelList([
    message(),
    interview(),
    court(),
    press(),
    release(),
    social(),
    speech(),
    broadcast(),
    documents(),
  ]).filter(({ words }) => words !== 'reporters'),
);
