// 打开分享链接的读者直接进入可查询的图表；没有脚本时，页面上的链接同样可用。
// A reader who follows a shared link goes straight to the chart itself; without scripts the page's own link leads there.
// Not in WeChat: what is shared on from there is the page that is open, and only this one has the chart's title and picture.
const link = document.querySelector('a#open');
if (link instanceof HTMLAnchorElement && !/MicroMessenger/i.test(navigator.userAgent)) {
  location.replace(link.href);
}
