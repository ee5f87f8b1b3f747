<p>${id?html}</p>
