/* What the actions of Buku Data Agregat need besides Share's own. */
(function()
{
   /* ACS puts its log number, and how it was wrapped, before what the module said. */
   function alasan(pesan)
   {
      return pesan.replace(/^[\s\S]*\b\d{8}\s+/, "").replace(/^Wrapped Exception[^:]*:\s*/, "");
   }

   /* An action was refused: tells why, in the repository's words. */
   YAHOO.Bubbling.fire("registerAction",
   {
      actionName: "onBukuAgregatDitolak",
      fn: function BukuAgregat_onDitolak(jawaban)
      {
         if (jawaban && jawaban.json && jawaban.json.message)
         {
            Alfresco.util.PopupManager.displayPrompt(
            {
               title: this.msg("message.failure"),
               text: alasan(jawaban.json.message)
            });
         }
      }
   });
})();
