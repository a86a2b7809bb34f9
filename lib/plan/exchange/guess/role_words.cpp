// SPDX-License-Identifier: MIT
#include <array>

#include "plan/exchange/guess/column_role.hpp"

namespace plan {
namespace {

using R = ColumnRole;
using H = Holds;

// clang-format off
constexpr auto rows = std::to_array<RoleWords>({
    // days
    {R::date, H::dates, 100, "order date|invoice date|posting date|transaction date|sale date|sales date|booking date|document date|expense date|payment date|visit date|activity date|activity time|call date|call time|purchase date|date of sale|spent on|receipt date|日期|下单日期|下单时间|订单日期|订货日期|开票日期|单据日期|销售日期|发票日期|业务日期|记账日期|制单日期|跟进时间|跟进日期|拜访时间|拜访日期|联系时间|沟通时间|费用日期|报销日期|发生日期|消费日期|付款日期|收款日期|回款日期|到账日期|签订日期|签约日期|交易日期|出库日期|datum|rechnungsdatum|bestelldatum|auftragsdatum|belegdatum|buchungsdatum|lieferdatum|kaufdatum|fecha|fecha de pedido|fecha factura|date de commande|date facture|date de facture|data|data ordine|data do pedido|日付|受注日|売上日|計上日|請求日|注文日"},
    {R::date, H::dates, 90, "date|day|when|start|start time|start date|start date time|due date only|日|时间"},
    {R::created, H::dates, 100, "created date|create date|created on|created at|created time|created|creation date|date created|date entered|deal created|engage date|engaged date|engagement date|open date|opened date|opened on|date opened|add time|added on|lead date|lead created|opportunity created|opportunity created date|entry date|date added|创建时间|创建日期|录入日期|录入时间|新建时间|建立日期|立项日期|登记日期|发现日期|商机创建时间|erstellt am|erstellt|erstellungsdatum|anlagedatum|angelegt am|eröffnet|creado|fecha de creacion|fecha de creación|date de creation|date de création|créé le|criado em|data di creazione|作成日|作成日時|登録日"},
    {R::closed, H::dates, 100, "close date|closed date|closing date|closed on|closed at|close time|closed|date closed|actual close date|actual closed date|actual close|deal close date|成交日期|结单日期|结束日期|关闭日期|关闭时间|结案日期|完成日期|abschlussdatum|geschlossen am|abgeschlossen am|fecha de cierre|date de cloture|date de clôture|data de fechamento|data chiusura|完了日|完了予定日|クローズ日"},
    {R::expected, H::dates, 100, "expected close date|expected closing|expected close|expected closing date|est close date|est. close date|estimated close date|forecast close date|planned close date|target close date|expected date|预计成交日期|预计成交时间|预计签单日期|预计结单日期|预计签约日期|预计完成日期|预计关闭日期|预计回款日期|erwarteter abschluss|voraussichtlicher abschluss|geplanter abschluss|erwartetes abschlussdatum|cierre previsto|受注予定日"},
    {R::won_on, H::dates, 100, "won time|won date|won on|date won|won at|win date|赢单时间|赢单日期|成交时间|签单日期|签单时间|签约时间|中标日期|gewonnen am|受注日時"},
    {R::lost_on, H::dates, 100, "lost time|lost date|lost on|date lost|lost at|输单时间|输单日期|丢单日期|丢单时间|verloren am|失注日"},
    {R::staged_on, H::dates, 100, "last stage change|last stage change date|stage changed|stage change date|stage date|date entered stage|阶段变更时间|阶段更新时间|进入阶段时间"},
    {R::modified, H::dates, 100, "last modified|last modified date|last updated on|last updated|last update|modified on|modified time|modified date|modified|updated|updated at|update time|last activity date|最后修改时间|更新时间|修改时间|最近修改时间|最后更新时间|geändert am|letzte änderung|zuletzt geändert"},
    {R::ignored, H::dates, 100, "due date|ship date|shipped date|required date|delivery date|delivered date|scheduled date|commitment date|end date|end|end time|expiry date|valid until|birth date|birthday|next activity date|next step date|approved date|审核日期|交货日期|要求交货日期|发货日期|到期日|到期日期|截止日期|下次跟进时间|下次联系时间|生日|faellig|fällig|fällig am|fälligkeitsdatum|fälligkeit|lieferdatum|versanddatum|納期"},
    // people
    {R::rep, H::words, 100, "owner|deal owner|opportunity owner|salesperson|sales person|sales rep|sales representative|salesrep|sales agent|sales executive|sales owner|sales employee|salesman|rep|rep name|seller|account manager|account executive|account owner|assigned|assigned to|assigned user|owner name|deal owner name|opportunity owner name|responsible|responsible person|业务员|负责人|销售员|销售|销售人员|销售代表|销售经理|业务经理|业务代表|客户经理|跟进人|拜访人|报销人|申请人|经办人|领用人|责任人|所有人|商机负责人|订单负责人|vertreter|verkäufer|verkaeufer|aussendienst|außendienst|außendienstmitarbeiter|kundenbetreuer|betreuer|vertriebsmitarbeiter|vertriebler|zuständig|verantwortlich|ansprechpartner intern|mitarbeiter|vendedor|comercial|commercial|vendeur|responsable|venditore|agente|担当者|担当|営業担当|営業担当者"},
    {R::rep, H::words, 80, "person|employee|employee name|agent|user|user name|staff|staff name|consultant|handled by|done by|by|who|claimant|spender|traveller|sold by|sales|姓名|员工|员工姓名|人员|bearbeiter|sachbearbeiter|person name"},
    {R::rep, H::nothing, 55, "owner id|ownerid|salesperson id|employee id|sales rep id|rep id|user id|工号|员工编号|业务员编码"},
    {R::rep, H::words, 35, "created by|entered by|creator|logged by|创建人|录入人|制单人|erstellt von|organizer"},
    {R::manager, H::words, 100, "manager|supervisor|sales manager name|team lead|reports to|上级|主管|直属上级|vorgesetzter|leiter"},
    {R::team, H::words, 100, "team|sales team|department|dept|business unit|division|branch|office|regional office|sales office|group name|部门|所属部门|团队|销售团队|负责人部门|负责人主属部门|负责人所在部门|组别|小组|分公司|事业部|办事处|abteilung|team name|niederlassung|vertriebsteam|equipo|équipe|equipe|部署"},
    // customers
    {R::customer, H::words, 100, "customer|customer name|account|account name|company|company account|company name|client|client name|organization|organisation|organization name|associated company|buyer|buyer name|bill to|bill to name|sold to|sold to party|sold to name|debtor|partner|invoice partner|dealer|distributor|potential customer|billing name|billing company|ship to name|客户|客户名称|客户全称|客户简称|客户公司|公司|公司名称|企业名称|购货单位|购方名称|购买方|购买方名称|购方企业名称|往来单位|单位名称|单位|买方|甲方|经销商|门店|门店名称|终端名称|医院|kunde|kundenname|kunden name|firma|firmenname|debitor|auftraggeber|unternehmen|cliente|nombre cliente|client facturé|nome cliente|顧客|顧客名|取引先|取引先名|得意先|得意先名|会社名|お客様名"},
    {R::customer, H::nothing, 55, "customer id|customerid|customer no|customer number|customer code|account id|accountid|company id|client id|客户编码|客户编号|客户代码|kundennummer|kundennr|kunden nr|顧客コード"},
    {R::contact, H::words, 100, "contact|contact name|contact person|primary contact|lead|lead name|person name|name of contact|联系人|联系人姓名|客户昵称|客户联系人|客户姓名|ansprechpartner|kontakt|kontaktperson|contacto"},
    {R::industry, H::words, 100, "industry|sector|vertical|business type|market segment|segment|行业|所属行业|客户行业|branche|sparte|sector industria|業種"},
    {R::region, H::words, 100, "region|territory|area|district|province|sales region|region name|zone|location|office location|ship country|state province|市场|区域|地区|大区|省份|省|城市|片区|销售区域|所属区域|国家|gebiet|vertriebsgebiet|país|pays|地域|エリア"},
    {R::region, H::words, 85, "country|state|city|land|ort|stadt"},
    {R::level, H::words, 90, "level|tier|customer level|rating|grade|客户级别|客户等级|级别|等级"},
    // products
    {R::product, H::words, 100, "product|product name|item|item name|item description|product description|article|article name|model|sku|sku name|service|material|material description|line description|lineitem name|line item|产品|产品名称|商品|商品名称|品名|存货|存货名称|物料|物料名称|货品名称|货物名称|型号|规格型号|品项|项目|货物或应税劳务名称|开票项目|artikel|artikelname|artikelbezeichnung|bezeichnung|produkt|produktname|producto|articulo|artículo|produit|prodotto|produto|商品コード|製品|製品名|品目"},
    {R::product, H::nothing, 60, "product id|product code|product no|item code|item no|item number|item id|stock code|stockcode|article number|article no|part number|part no|lineitem sku|产品编码|产品编号|存货编码|物料编码|商品编码|货号|artikelnummer|artikelnr|artikel nr|art nr"},
    {R::group, H::words, 100, "group|product group|product category|product line|product type|product family|item group|item category|series|brand|category name|产品类别|产品分类|产品线|产品系列|系列|品类|大类|商品分类|存货分类|品牌|warengruppe|artikelgruppe|produktgruppe|商品分類"},
    // numbers
    {R::amount, H::numbers, 100, "amount|deal amount|deal value|deal size|opportunity amount|close value|deal value|sales|sales amount|sales value|order amount|order total|order value|line total|line amount|invoice amount|total|total amount|total price|total sales|total value|value|revenue|sales revenue|expected revenue|estimated revenue|est revenue|extended price|extended amount|turnover|bookings|spend|spent|paid|payment amount|amount paid|receipt amount|expense amount|acv|arr|tcv|contract value|actual revenue|actual value|金额|商机金额|预计金额|预计销售金额|预计签单金额|预计成交金额|成交金额|签单金额|合同金额|订单金额|销售额|销售金额|交易金额|总金额|总价|合计金额|小计|费用金额|报销金额|付款金额|收款金额|回款金额|到账金额|实付金额|应收金额|betrag|umsatz|summe|gesamt|gesamtbetrag|gesamtpreis|auftragswert|wert|gesamtsumme|zahlbetrag|importe|monto|valor|total pedido|ventas|montant|chiffre d affaires|importo|fatturato|金額|売上|売上金額|売上高|受注金額|合計金額"},
    {R::net, H::numbers, 100, "net|net amount|net total|net sales|net value|net price total|untaxed amount|untaxed total|amount untaxed|amount excl tax|total excl tax|total excluding tax|amount without tax|subtotal|sub total|price subtotal|price without vat|contribution to net total|不含税金额|无税金额|未税金额|不含税销售额|去税金额|税前金额|netto|nettobetrag|nettoumsatz|nettowert|betrag netto|netto betrag|summe netto|base imponible|montant ht|total ht|税抜金額|税抜"},
    {R::gross, H::numbers, 100, "gross|gross amount|gross sales|gross total|grand total|total incl tax|total including tax|amount incl tax|total with tax|price total|amount total|含税金额|价税合计|含税总额|含税总价|税价合计|开票金额|发票金额|总额|brutto|bruttobetrag|betrag brutto|summe brutto|rechnungsbetrag|endbetrag|montant ttc|total ttc|税込金額|税込"},
    {R::tax, H::numbers, 100, "tax|tax amount|vat|vat amount|gst|sales tax|税额|税金|mwst|ust|mwst betrag|umsatzsteuer|iva|tva|消費税"},
    {R::tax_rate, H::nothing, 100, "tax rate|tax percent|vat rate|vat percent|tax %|vat %|税率|mwst satz|steuersatz|ust satz|tipo iva"},
    {R::price, H::numbers, 100, "unit price|price|price each|sales price|selling price|rate|net price|price per unit|lineitem price|单价|含税单价|无税单价|不含税单价|售价|销售单价|einzelpreis|preis|stückpreis|e preis|vk preis|precio|precio unitario|prix unitaire|prezzo|単価"},
    {R::list_price, H::numbers, 100, "list price|msrp|catalog price|标价|牌价|标准价|listenpreis"},
    {R::unit_cost, H::numbers, 100, "unit cost|cost price|cost per unit|purchase price|cost each|单位成本|成本单价|成本价|进价|einkaufspreis|ek preis|einstandspreis|原価単価"},
    {R::cost, H::numbers, 100, "cost|total cost|cogs|cost of sales|cost of goods sold|line cost|cost amount|成本|成本金额|总成本|销售成本|kosten|wareneinsatz|einstand|costo|coste|原価"},
    {R::profit, H::numbers, 100, "profit|gross profit|margin|gross margin|margin amount|profit amount|毛利|毛利额|利润|销售毛利|gewinn|deckungsbeitrag|rohertrag|marge|beneficio|bénéfice|粗利|粗利益"},
    {R::quantity, H::numbers, 100, "quantity|qty|qty ordered|ordered qty|order quantity|quantity ordered|units|units sold|unit sold|pieces|pcs|volume|lineitem quantity|数量|销售数量|订货数量|件数|台数|menge|anzahl|stück|stueck|stückzahl|cantidad|unidades|quantité|quantita|quantità|quantidade|数量計"},
    {R::minutes, H::numbers, 100, "minutes|duration|duration min|duration minutes|call duration|时长|通话时长|时长 分钟|dauer|dauer min"},
    {R::ignored, H::numbers, 100, "qtr id|month id|year id|year|month|quarter|week|discount|discount amount|discount %|discount percent|freight|shipping|shipping cost|shipping cost total|outstanding amount|balance|paid amount|probability|probability %|win probability|weighted amount|weighted|expected revenue weighted|exchange rate|margin %|age|days|days to close|折扣|折扣额|折扣率|运费|概率|赢率|成交概率|可能性|汇率|毛利率|利润率|未收金额|余额|rabatt|skonto|fracht|versandkosten|wahrscheinlichkeit|sr|sr no|row|row no|row number|序号|s no|sl no|index|employees|number of employees|year established"},
    // numbers of papers
    {R::order, H::nothing, 100, "order no|order number|sales document|sales document no|document|num|order id|orderid|order|order ref|order reference|order name|sales order|sales order no|sales order number|so number|so no|invoice no|invoice number|invoice id|invoice|invoiceno|invoice ref|document no|document number|doc no|voucher no|voucher number|po number|transaction id|receipt no|receipt|receipt number|bill no|contract no|contract number|单号|订单号|订单编号|订单编码|销售单号|销售订单号|发票号码|发票号|单据号|单据编号|合同编号|合同号|出库单号|凭证号|费用单号|报销单号|收款单号|auftragsnummer|auftragsnr|auftrags nr|auftrag|rechnungsnummer|rechnungsnr|rechnungs nr|rechnung|bestellnummer|bestellnr|belegnummer|belegnr|beleg nr|beleg|vorgang|pedido|numero pedido|número de pedido|num pedido|factura|numero factura|número de factura|commande|numero commande|n facture|facture|fattura|ordine|受注番号|注文番号|伝票番号|請求番号"},
    {R::order, H::nothing, 70, "number|no|nr|ref|reference|reference no|编号|编码|nummer|号码"},
    {R::line, H::nothing, 100, "line|line no|line number|order line number|line item no|order line|item line|position|pos|行号|分录号|明细行号|zeile|明細番号"},
    {R::returned, H::nothing, 100, "return against|original order|original order no|original invoice|original invoice no|reverses|reversed invoice|credit for|原单号|原订单号|原发票号|原发票号码|对应蓝字发票|storno zu|ursprungsrechnung"},
    {R::deal, H::nothing, 100, "opportunity id|opportunityid|deal id|dealid|opportunity no|opportunity number|deal number|deal no|record id|lead id|external id|crm id|商机编号|商机编码|商机id|机会编号|项目编号|销售机会编号|opportunity ref|verkaufschance nr|chancennummer|案件番号|案件id|商談id"},
    {R::row_id, H::nothing, 100, "id|row id|order item id|activity id|task id|event id|uuid|guid|key|record number|row key|entry id|expense id|记录编号|记录id|唯一标识|流水号"},
    {R::deal_name, H::words, 100, "opportunity name|deal name|deal title|opportunity|deal|title|opportunity title|topic|project|project name|lead title|商机名称|商机|机会名称|销售机会|商机主题|机会主题|项目名称|verkaufschance|chance|opportunity bezeichnung|vorgangsname|oportunidad|案件名|案件|商談名"},
    // words of a few
    {R::stage, H::words, 100, "stage|deal stage|sales stage|opportunity stage|pipeline stage|stage name|phase|sales phase|sales process stage|销售阶段|商机阶段|阶段|阶段名称|当前阶段|机会阶段|phase name|verkaufsphase|vertriebsphase|etapa|étape|etape|fase|フェーズ|ステージ|営業フェーズ"},
    {R::status, H::nothing, 100, "status|state|deal status|opportunity status|order status|sales status|invoice status|outcome|result|won lost|win loss|deal outcome|document status|商机状态|状态|订单状态|单据状态|合同状态|输赢状态|结果|赢单状态|跟进状态|auftragsstatus|ergebnis|statut|estado|stato|状況|ステータス"},
    {R::active, H::nothing, 100, "active|is active|is open|启用|有效|aktiv"},
    {R::is_return, H::nothing, 100, "is return|return|is credit note|credit note|is refund|refund|发票类型|红蓝字|红蓝标志|红字|单据类型|是否退货|storno|gutschrift|invoice type|document type|transaction type|doc type"},
    {R::type, H::words, 100, "type|activity type|task subtype|task type|activity|event type|interaction type|call type|contact type|channel type|method|跟进方式|跟进类型|拜访方式|拜访类型|活动类型|联系方式|沟通方式|记录类型|类型|art|aktivität|aktivitätstyp|kontaktart|tipo|活動種別|活動区分"},
    {R::category, H::words, 100, "category|expense category|expense type|type of expense|expense head|cost type|account code name|gl account|科目|费用科目|费用类别|费用类型|费用项目|报销类型|类别|会计科目|支出类型|kategorie|kostenart|ausgabenart|belegart|konto|categoría|categoria|catégorie|nature|費目|勘定科目|カテゴリ"},
    {R::currency, H::words, 100, "currency|currency code|currency of value|curr|amount currency|币种|币别|货币|währung|waehrung|moneda|devise|valuta|moeda|通貨"},
    {R::pipeline, H::words, 100, "pipeline|pipeline name|sales pipeline|record type|销售流程|业务类型"},
    {R::source, H::words, 100, "source|lead source|original source|original traffic source|channel|campaign source|lead channel|来源|商机来源|线索来源|客户来源|获客渠道|渠道|quelle|leadquelle|herkunft|origen|origine|流入元|リードソース"},
    {R::reason, H::words, 100, "lost reason|loss reason|closed lost reason|reason for loss|reason lost|win loss reason|reason|why lost|deal lost reason|输单原因|丢单原因|失单原因|失败原因|流失原因|verlustgrund|grund|ablehnungsgrund|motivo|motivo de pérdida|raison|失注理由"},
    {R::competitor, H::words, 100, "competitor|main competitor|lost to|competitors|竞争对手|对手|输给|wettbewerber|mitbewerber|競合"},
    {R::note, H::words, 100, "note|notes|comment|comments|full comments|remark|remarks|description|memo|details|purpose|备注|说明|摘要|跟进内容|跟进记录|拜访内容|拜访总结|沟通内容|联系内容|记录内容|内容|事由|用途|描述|bemerkung|bemerkungen|notiz|notizen|beschreibung|verwendungszweck|zweck|kommentar|nota|notas|observaciones|commentaire|備考|メモ|内容詳細"},
    {R::note, H::words, 85, "subject|summary|text|topic|主题|betreff|件名"},
    {R::mail, H::words, 100, "email|e mail|mail|email address|邮箱|电子邮箱"},
    {R::title, H::words, 80, "job title|role|position title|职务|职位|岗位"},
    {R::ignored, H::words, 90, "phone|mobile|telephone|address|street|website|postal code|zip|unit|uom|电话|手机|手机号|地址|单位名|计量单位|telefon|strasse|straße|plz|einheit"},
});
// clang-format on

}  // namespace

std::span<const RoleWords> role_words() {
  return rows;
}

}  // namespace plan
