{"id": "${id}", "escaped": "${jsonUtils.encodeJSONString(id)}", "method": "${webscript.method}", "url": "${url.service}"}
