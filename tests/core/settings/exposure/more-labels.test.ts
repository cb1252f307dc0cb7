import { describe, expect, it } from 'vitest';
import { makeLabelTable } from '../../../../utils/core/settings/exposure/label-table';
import { weighExposure } from '../../../../utils/core/settings/exposure/weigh-exposure';

const NONE = makeLabelTable([]);

/** Labels as sites of other kinds have them: the careful state, or nothing for what exposes nobody. */
const careful = (name: string, lang = 'en') =>
  weighExposure({ name, path: [], kind: 'switch', value: 'on' }, { lang }, NONE).conservative;

describe('to be off is careful', () => {
  it.each(
    `Let people find me by username|Show my real name|Make new playlists public by default|Data sharing with other companies
    Third-party app access|Let apps see my friends list|Allow guest comments|Accept calls from anyone|Enable geotagging
    Cross-device tracking|Behavioral advertising|Sell my data|Let researchers use my posts|Show join date
    Show my photos to people nearby|Include my profile in recommendations|Mentions from anyone|Publish my new playlists
    Marketing emails from our partners|Active status|Facial recognition for tag suggestions|Allow human review of my voice recordings
    Background location|Allow link sharing|Add me to the public directory|Show me in leaderboards|Send crash reports
    Help improve our AI|Save my searches|Watch history|Cross-post to another network|Federate my posts|Allow indexing by crawlers
    Automatically load remote images|Show typing status|Use my name and photo in ads|Profile visible to logged out users`
      .split(/[|\n]/)
      .map((label) => label.trim()),
  )('%s', (label) => expect(careful(label)).toBe('off'));
});

describe('to be on is careful', () => {
  it.each(
    `Appear offline|Only show my first name|Hide my last name|Lock my wishlist|Prevent others from copying my posts
    Approve comments before they appear|Moderate comments|Reject all optional cookies|Withdraw consent for research
    Exclude my content from AI training|Protect my media from scraping|Encrypt my messages|Enable end-to-end encryption|Screen lock
    Delete history when I leave|Hide who I follow|Block guests from viewing my profile|Members only profile|Hide my age|Incognito
    Keep my email addresses private|Always keep my playtime private|Allow only friends to comment|Filter message requests|Turn off commenting
    Do Not Track|Opt me out of personalised ads|Pause watch history|noindex my profile|Hide like and share counts|Remove location from photos`
      .split(/[|\n]/)
      .map((label) => label.trim()),
  )('%s', (label) => expect(careful(label)).toBe('on'));
});

describe('nobody is exposed by', () => {
  it.each(
    `Newsletter|Enable animations|Show thumbnails|Highlight new comments|Hide sidebar|Collapse threads|Send message with Enter
    Mute videos by default|Notify me about new messages|Expand media previews|Hardware acceleration|Keep me signed in|Blur mature images
    Preload videos|Repeat last song|Beep on new message|Show line numbers|Show posts in other languages|Hide promoted topics
    Hide reposts from my feed|Disable autoplay of videos|Turn off email notifications|Weekly email summary|Always mark media as sensitive`
      .split(/[|\n]/)
      .map((label) => label.trim()),
  )('%s', (label) => expect(careful(label)).toBeUndefined());
});

describe('the most careful of several', () => {
  it.each<[string, string, string | undefined, string?]>([
    ['Who can see your email', 'Anyone|My network|Only me', 'Only me'],
    ['Direct messages', 'From anyone|From people I follow|Nobody', 'Nobody'],
    ['Allow messages from', 'All members|Connections|Connections and recruiters', 'Connections'],
    ['Location sharing', 'Precise|Approximate|Off', 'Off'],
    [
      'Who can reply',
      'Everyone|Accounts you follow|Verified accounts|Only accounts you mention',
      'Only accounts you mention',
    ],
    ['Cookies', 'Accept all|Only necessary', 'Only necessary'],
    ['Delete my data after', '1 year|2 years|Never delete', '1 year'],
    ['Disappearing messages', 'Off|24 hours|7 days', '24 hours'],
    ['Show my profile to', 'All users|Logged-in users|Only my friends', 'Only my friends'],
    ['Wer kann meine Beiträge sehen?', 'Öffentlich|Freunde|Nur ich', 'Nur ich', 'de'],
    ['Quem pode te marcar', 'Todos|Pessoas que você segue|Ninguém', 'Ninguém', 'pt'],
    ['誰がコメントできるか', '全員|フォロワー|オフ', 'オフ', 'ja'],
    ['댓글 허용', '모든 사람|팔로워|아무도', '아무도', 'ko'],
    ['谁可以评论', '所有人|粉丝|仅自己', '仅自己', 'zh'],
    ['من يمكنه مراسلتي', 'الجميع|جهات اتصالي|لا أحد', 'لا أحد', 'ar'],
    ['Email frequency', 'Daily|Weekly|Never', undefined],
    ['Autoplay', 'Always|Wi-Fi only|Never', undefined],
    ['Notifications from', 'Everyone|People you follow|Off', undefined],
  ])('%s: %s', (name, list, conservative, lang = 'en') => {
    const options = list.split('|');
    const told = weighExposure({ name, path: [], kind: 'radio', value: options[0] ?? '', options }, { lang }, NONE);
    expect(told.conservative).toBe(conservative);
  });
});
