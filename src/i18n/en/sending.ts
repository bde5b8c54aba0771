/** Where a reply goes and by when, said to whoever replies. */
export const sending = {
  mail: 'Send your reply by mail to {to}{by}.',
  number: 'Send your reply by message to {to}{by}.',
  chat: 'Post your reply in {to}{by}.',
  show: 'Show your reply to whoever made this invitation{by}.',
  any: 'Send your reply{by}.',
  by: ', by {date}',
};
