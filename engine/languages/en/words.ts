import type { FunctionWords } from '../function-words.ts';
import { list } from './list.ts';

/** Closed classes of words, lower case; honorifics, titles and modifiers of posts stand in `titles.ts`. */
export const words: Omit<FunctionWords, 'honorific' | 'title' | 'postModifier'> = {
  complementizer: list('that, whether'),
  purpose: list('lest'),
  infinitive: list('to'),
  relative: list('who, whom, whose, which, that, where'),
  coordinator: list('and, or, but, nor, yet, plus, &'),
  subordinator: list(
    `because, although, though, even though, while, whereas, when, whenever, once, after, before, since, until, till, unless, if, even if, as if, as though, as long as, as soon as, so that, in case, provided that, given that, now that,
    whilst, lest, except that, in order to, rather than, as, despite, in spite of, notwithstanding, albeit, inasmuch as, insofar as, where, wherever`,
  ),
  companion: list('adding, saying, noting, while, and, but, and also, but also, before adding, and then'),
  preposition: list(
    `of, in, on, at, by, for, with, from, into, onto, about, against, between, among, amid, amidst, through, throughout, during, under, over, above, below, beneath, behind, beside, besides, beyond, near, across, along, around, toward, towards,
    upon, within, without, via, per, like, unlike, than, to, off, out of, up, down, inside, outside, past, versus, vs, alongside, aboard, regarding, concerning, despite, because of, instead of, ahead of, due to, along with, together with, as well as,
    in front of, in favor of, in favour of, on behalf of, according to, apart from, aside from, except, except for, excluding, including, such as, as of, prior to, thanks to, next to, worth, circa, since, until, following`,
  ),
  agent: list('by'),
  topic: list(
    `asked about, asked if, asked whether, asked why, asked how, asked what, asked for, when asked, when asked about, when asked if, when asked whether, when asked why, when asked how, pressed on, pressed about, when pressed, responding to, in response to,
    in reference to, referring to, with regard to, with respect to, as for, regarding, concerning, speaking of, speaking about, speaking to, commenting on, in reaction to, reacting to, on the subject of, on the question of, on the issue of, turning to,
    questioned about, when questioned about`,
  ),
  auxiliary: list(
    `has, have, had, is, are, was, were, be, been, being, am, will, would, can, could, may, might, must, shall, should, do, does, did, also, then, later, now, just, still, already, once, again, recently, previously, subsequently, repeatedly, often, always,
    frequently, sometimes, quickly, immediately, publicly, privately, openly, angrily, bluntly, flatly, firmly, strongly, simply, further, even, only, however, meanwhile, earlier, initially, eventually, finally, first, reportedly, famously, specifically,
    explicitly, directly, clearly, rightly, wrongly, falsely, correctly, vehemently, adamantly, consistently, long, largely, generally, rarely, usually, never, ever, now, jokingly, sarcastically, tearfully, defiantly, ominously, explicitly, similarly, likewise,
    allegedly, apparently, actually, basically, essentially, certainly, definitely, personally, quietly, softly, loudly, calmly, candidly, proudly, sharply, harshly, roundly, correctly, formally, officially, confidently, optimistically, cautiously,
    n't, since, separately, therefore, thus, instead, rather, merely, proceeded to, quick to, keen to, eager to, careful to, at pains to, hastened to, moved to, rushed to, felt compelled to, so far as to, sought to, tried to, seemed to, appeared to, went on to, continued to, helpfully, wryly, dryly, aptly, plainly, succinctly, memorably, infamously, all, both, too, so, in turn, at times, in part, at first, for years, for example, for instance, of course, in fact, at least, as well, though, soon, ultimately, additionally, solemnly, emphatically, forcefully, passionately, almost, not only, not just, has n't`,
  ),
  negation: list(
    `not, never, no, n't, cannot, can't, won't, didn't, doesn't, don't, wouldn't, couldn't, shouldn't, hasn't, haven't, hadn't, isn't, aren't, wasn't, weren't, didn’t, doesn’t, don’t, can’t, won’t, wouldn’t, couldn’t, shouldn’t, hasn’t, haven’t, hadn’t, isn’t, aren’t, wasn’t, weren’t,
    neither, hardly, nobody, nothing`,
  ),
  demonstrative: list('the, this, these, those'),
  indefinite: list('a, an, one, another, one of, yet another'),
  quantifier: list(
    `some, several, many, most, few, a few, a number of, a handful of, a group of, groups of, small groups of, large numbers of, crowds of, dozens of, hundreds of, thousands of, scores of, a majority of, a couple of, a pair of, multiple, various, numerous, all, both, two, three, four, five, six, seven, eight,
    nine, ten, eleven, twelve, fifteen, twenty, thirty, forty, fifty, sixty, hundred, a hundred, other, others, certain, countless, nearly all, almost all, more than, at least, roughly, about half of, half of, some of, many of, most of, several of, two of, three of, all of, both of, none of, each, every, any, different, a growing number of, unnamed, unidentified, anonymous`,
  ),
  pronounSingular: list('he, she'),
  pronounPlural: list('they, it, who both, the pair, the duo, the two, the trio, both men, both women, the couple'),
  pronounFirst: list('i, we, you'),
  connective: list(
    `however, but, and, yet, so, still, also, then, meanwhile, moreover, furthermore, additionally, in addition, besides, nevertheless, nonetheless, therefore, thus, hence, consequently, as a result, instead, otherwise, likewise, similarly, in contrast,
    by contrast, on the other hand, on the one hand, for example, for instance, for his part, for her part, for their part, for its part, in fact, indeed, in particular, specifically, of course, at the same time, in the meantime, in turn, later, earlier, afterward, afterwards,
    previously, recently, now, finally, eventually, ultimately, lastly, first, second, third, firstly, secondly, after all, in other words, in short, in sum, overall, in general, generally, perhaps, maybe, even so, that said, to be sure, elsewhere, separately, at one point, at times, sometimes,
    once, again, nor, or, while, though, although, because, for now, so far, in the end, at first, initially, in the past, in recent days, in recent weeks, in recent months, in recent years, according to him, more recently, notably, importantly, interestingly, unfortunately, to that end, in any case, in any event, either way`,
  ),
  locative: list('in, at, near, outside, inside, from'),
  temporal: list(
    'on, late on, early on, late, early, last, this, since, by, during, in early, in late, in mid, earlier, in, later, next, every',
  ),
  relativeDay: list(
    `today, yesterday, tonight, tomorrow, this morning, this afternoon, this evening, last night, last week, last month, last year, this week, this month, this year, earlier this week, earlier this month, earlier this year, earlier today, late last year, late last week, late last month,
    recently, earlier, later, days ago, weeks ago, months ago, years ago, a week ago, a month ago, a year ago, two days ago, three days ago, the day before, the next day, the following day, the previous day, that day, that night, that evening, that morning, over the weekend, at the weekend, this weekend,
    last weekend, early this week, later this week, later that day, at the time, at the same time, afterward, afterwards, immediately afterward, overnight, next week, next month, next year, this summer, last summer, last spring, last fall, this spring, this fall, last winter, once again, in the past, in recent days,
    in recent weeks, in recent months, in recent years, then`,
  ),
  addressee: list('to, with'),
  abbreviation: list(
    `mr, mrs, ms, mx, dr, prof, sr, jr, st, rev, hon, gov, sen, sens, rep, reps, lt, col, gen, maj, brig, adm, cmdr, capt, sgt, comr, insp, adj, cllr, cdr, cpl, pfc, spc, pvt, det, insp, supt, dep, asst, assoc, pres, atty, dist,
    dept, inc, ltd, co, corp, llc, bros, no, nos, vs, v, etc, e.g, i.e, a.m, p.m, u.s, u.k, u.n, e.u, d.c, n.y, n.j, n.c, s.c, n.h, r.i, w.va, calif, fla, pa, va, ga, tenn, tex, wis, okla, mich, minn, mo, conn, ariz, ark, colo, kan,
    ky, md, mont, neb, nev, vt, wyo, ala, n.d, s.d, n.m, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, ave, blvd, rd, mt, ft, est, approx, ph.d, m.d, b.a, m.a, j.d, ret, messrs, ed, eds, pp, vol, n't, r-fla,
    d-calif, d-mass, r-ky, r-ala, r-tenn, d-va, r-texas, d-ill, d-minn, r-ga, r-ariz, r-wis, r-ohio, d-conn, d-md, r-s.c, r-n.c, d-n.y, r-n.y, d-vt, i-vt, d-nev, d-pa, r-pa, d-wash, d-ore, d-n.j, r-okla, r-ark, r-ind, d-ind,
    r-mo, d-mo, r-la, r-miss, r-kan, r-neb, r-mich, d-mich, d-del, d-colo, r-colo, d-fla, d-n.h, r-n.h, r-calif, d-ariz`,
  ),
  aliasMark: list(
    'also known as, known as, better known as, aka, a.k.a, nicknamed, who goes by, né, née, born, otherwise known as',
  ),
  asPost: list('as, in his capacity as, in her capacity as, who serves as, who is, who was'),
  outletLead: list(
    `news agency, state news agency, news outlet, news site, news website, website, broadcaster, state broadcaster, public broadcaster, state television, state tv, state media, state radio, local media, media, television, newspaper, daily, tabloid, magazine, weekly, channel, tv channel, news channel, radio station, station, network, wire service, news service, news channel, news portal, news magazine, daily newspaper, weekly newspaper, business daily, financial daily, business newspaper, journal, medical journal, scientific journal, blog, podcast`,
  ),
  question: list('what, who, whom, when, where, why, how, which, whose'),
};
