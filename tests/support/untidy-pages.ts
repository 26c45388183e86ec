const TALKS =
  'Israel &amp; Lebanon held talks on a ceasefire between Israel and Hezbollah in late October 2024, with the envoy Amos Hochstein in Beirut';

/** Markup as archives hold it, which only the standard's own rules read as a browser does. */
export const untidyPages: Record<string, string> = {
  unclosed: `<html lang=en><title>Talks</title><body><article><h1>Unclosed</h1><p>${TALKS}.<p>Unfinished &eacute;t&eacute &nbsp; &ldquo;We are close,&rdquo; Amos Hochstein said &hellip;<p>${TALKS} again<br>and a break.<table><tr><td>cell<p>in a table ${TALKS}</table></article>`,
  misnested: `<html lang=en><body><article><h1>Misnested</h1><b><i>${TALKS}</b> wrongly</i> and more. <p>${TALKS}<div>a box in a paragraph ${TALKS}</div> its end</p><ul><li>one ${TALKS}<li>two ${TALKS}</ul></article></body>`,
  entities: `<!doctype html><meta charset=utf-8><title>Signs</title><main><h1>Signs</h1><p>${TALKS} &lt;b&gt; &#8220;x&#8221; &#x1F54A; &copy &notit; &AMP;</p><p>${TALKS}.</p><p>${TALKS} &#150; &#0; end</p><script>var a="</p>";</script><noscript><p>without scripts ${TALKS}</p></noscript><template><p>not shown</p></template><textarea><p>typed</p></textarea></main>`,
  raw: `<html lang=en><body><article><h1>Raw</h1><p>${TALKS} <b>bold</b>.</p><noembed><p>not shown ${TALKS}</p></article></noembed><noframes></article><p>not shown ${TALKS}</p></noframes><iframe></article><p>not shown</p></iframe><noscript>&lt;/article>&lt;template></noscript><xmp><i>as &lt;typed</xmp><p>${TALKS} after it.</p></article>`,
  plaintext: `<html lang=ar><body><article><h1>نص</h1><p>${TALKS}.</p><p>محادثات وقف إطلاق النار بين إسرائيل وحزب الله في لبنان.</p><plaintext>المسودة <b> &amp; הטיוטה </article><i>${TALKS}</plaintext> to the end`,
  arabic: `<html lang=ar><body><article><h1>محادثات</h1><p>قال عاموس هوكشتاين: &laquo;نحن أقرب&raquo; في محادثات وقف إطلاق النار بين إسرائيل وحزب الله في لبنان<p><font>وأضاف</font> أن <a href=x>المسودة<a href=y>قديمة</a> في محادثات وقف إطلاق النار في لبنان.</article><p>بعد النهاية`,
  hebrew: `<html lang=he dir=rtl><body><article><h1>שיחות</h1><p>&quot;אנחנו קרובים&quot;, אמר עמוס הוכשטיין בשיחות הפסקת האש בין ישראל לחיזבאללה בלבנון<p>צה&quot;ל <b>הודיע<p>כי</b> השיחות על הפסקת האש בין ישראל לחיזבאללה נמשכות.</html><p>אחרי הסוף`,
};
