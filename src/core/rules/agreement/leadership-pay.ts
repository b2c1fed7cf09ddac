import { words } from '../../tables/words/match.js';
import { holdsMoney, linesOf, mainCell, moneyIn, nameOf } from '../../partnership/lines.js';
import { leadOf, localPartners, moneyOf, receiversOfSums } from '../../partnership/partners.js';
import type { Line, Partnership } from '../../partnership/partnership.js';
import { organisationsOf } from '../../partnership/resources.js';
import { defineRule } from '../rule.js';

/** Leading is work: where it is shared, posts that coordinate and manage are paid on both sides. */
export const leadershipPay = defineRule({
  meta: {
    id: 'agreement/leadership-pay',
    items: ['2.2.a'],
    severity: 'warning',
    source: 'AA element 2, pillar 2; RCF',
    settings: {},
    messages: ['lead-alone'],
    unjudged: ['posts-unassigned', 'passed-on-whole'],
  },

  appliesTo: (partnership) =>
    leadOf(partnership) !== undefined &&
    localPartners(partnership).some(({ name }) => moneyOf(partnership, name)?.lines.length) &&
    leadingPosts(partnership).length > 0,

  cannotJudge: (partnership) => {
    if (someLocalLeads(partnership)) return undefined;
    if (
      leadingPosts(partnership).some((post) => organisationsOf([post], partnership).length === 0)
    ) {
      return { reason: 'posts-unassigned', facts: {} };
    }
    const unseen = receiversOfSums(partnership);
    if (unseen.length === 0) return undefined;
    return { reason: 'passed-on-whole', facts: { partners: { list: unseen } } };
  },

  check: (partnership) => {
    const lead = leadOf(partnership)?.name;
    const posts = leadingPosts(partnership);
    if (lead === undefined || organisationsOf(posts, partnership).some((name) => name !== lead))
      return [];
    return [
      {
        message: 'lead-alone',
        at: posts.map(mainCell),
        facts: {
          lead,
          posts: posts.length,
          names: { list: posts.map(nameOf) },
          money: { money: moneyIn(posts) },
          partners: { list: localPartners(partnership).map(({ name }) => name) },
        },
      },
    ];
  },
});

function leadingPosts(partnership: Partnership): readonly Line[] {
  return linesOf(partnership).filter(
    (line) => line.isStaff && holdsMoney(line) && isLeadingPost(line),
  );
}

function isLeadingPost({ description = '' }: Line): boolean {
  return words()
    .findTopics(description)
    .some(({ topic }) => topic === 'leading-post');
}

function someLocalLeads(partnership: Partnership): boolean {
  const names = organisationsOf(leadingPosts(partnership), partnership);
  return localPartners(partnership).some(({ name }) => names.includes(name));
}
