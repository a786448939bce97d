import type { APIRoute } from 'astro';
import { currentSite } from '../projections/current.ts';
import { FEED_FORMS, feedsOf, printFeed, type FeedForm, type NewsFeed } from '../projections/feeds.ts';

/** Every feed in every form: `/feed.xml`, `/<municipality>/feed.atom`, `/<municipality>/feeds/decisions.json`. */
export const getStaticPaths = () =>
  feedsOf(currentSite()).flatMap((feed) =>
    (Object.keys(FEED_FORMS) as FeedForm[]).map((form) => ({
      params: { feed: `${feed.address.slice(1)}.${form}` },
      props: { feed, form },
    })),
  );

export const GET: APIRoute<{ feed: NewsFeed; form: FeedForm }> = ({ props: { feed, form } }) =>
  new Response(printFeed(feed, form), { headers: { 'content-type': `${FEED_FORMS[form]}; charset=utf-8` } });
