// 医保账本：让嵌入的图表与内容同高。没有它图表照常显示，只是高度固定。
// Lets embedded charts be as high as they need; without it they keep the height given.
addEventListener('message', function (event) {
  var height = event.data && event.data.yibaoEmbedHeight;
  if (typeof height !== 'number' || !(height > 0 && height < 20000)) return;
  var frames = document.getElementsByTagName('iframe');
  for (var index = 0; index < frames.length; index += 1) {
    if (frames[index].contentWindow === event.source) frames[index].style.height = Math.ceil(height) + 'px';
  }
});
