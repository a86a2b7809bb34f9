plan pipeline: open deals, steps skipped, coverage.

fixture: demo

At 80 columns, deals under their stages:

    $ cd demo && plan pipeline --width 80
    临江流体华东销售部 · 2026-11-23 在手商机
    单位：元

    各阶段
    销售阶段  商机        金额   加权金额  最久停留天数  各阶段在谈金额
    ────────────────────────────────────────────────────────────────────────────────
    初步接触    14   1,659,600    165,960           116  ███████████▉
    需求确认    17   2,765,800    691,450           159  ███████████████████▉
    选型报价    14   2,677,300  1,204,785            94  ███████████████████▎
    商务谈判    11   3,767,300  2,637,110            55  ███████████████████████████
    合同评审     5   1,897,700  1,707,930            17  █████████████▋
    ────────────────────────────────────────────────────────────────────────────────
    合计        61  12,767,700  6,407,235           159

    商机明细
    客户              商机     人员       金额  停留  未联络  历时  预计成交    逾期
    ────────────────────────────────────────────────────────────────────────────────
    初步接触                         1,659,600
      阆汀酒业        d26-200  孙强     92,000   116      66   116  2026-10-15  两者
      岚起疫苗        d26-299  杨帆     80,000    40      40    40  2026-12-18  跟进
      洛汐自来水      d26-314  周婷    110,000    19      12    19  2026-12-24
      柏川化工        d26-319  张伟     96,000     5       5     5  2026-12-25
      平芜热电        d26-288  刘洋     76,800    45      35    45  2026-12-30  跟进
      梧野电子        d26-320  吴昊     60,000     3       3     3  2026-12-30
      青禾食品        d26-280  孙强     57,600    56      35    56  2026-12-31  跟进
      栎湾制药        d26-313  刘洋     92,000    24       6    24  2027-01-20
      霈然净化        d26-310  吴昊     80,400    28       5    28  2027-01-22
      海栖船舶        d26-315  杨帆    184,000    14       6    14  2027-01-22
      秋泽环境        d26-317  徐琳     64,000    11       6    11  2027-02-05
      臻岭锂电        d26-312  赵敏    214,400    26      12    26  2027-03-10
      栖云自来水      d26-316  陈静    192,000    12       5    12  2027-03-19
      江澜水务集团    d26-318  李娜    260,400     6       3     6  2027-03-31

    需求确认                         2,765,800
      墨川仪表        d26-131  孙强     74,400   159       0   180  2026-07-31  成交
      衡麓冶金        d26-215  徐琳    148,800    74      33   104  2026-10-23  两者
      泊岚化工        d26-276  赵敏    100,000    42       7    60  2026-10-23  成交
      芷汀乳业        d26-272  周婷    102,400    42      25    63  2026-11-10  两者
      笠泽食品        d26-230  孙强     69,000    68      32    89  2026-12-11  跟进
      麓石市政        d26-156  徐琳    144,000    76      28   160  2026-12-18  跟进
      叠石建材        d26-257  刘洋    128,000    56      34    73  2026-12-18  跟进
      江澜水务集团    d26-298  李娜    300,000    25      11    40  2026-12-31
      瀛舟水处理      d26-296  吴昊     89,600    26       7    41  2027-01-08
      锦曜新材料      d26-295  陈静    165,600    27      10    41  2027-01-15
      岸若新材料      d26-308  张伟    179,200    10      10    32  2027-01-22
      宽澜水利        d26-302  徐琳    115,200    19       5    38  2027-01-29
      琅溪药业        d26-305  陈静    115,200    20       5    34  2027-01-29
      泊岚化工        d26-304  赵敏    160,800    14       4    35  2027-02-10
      恒屿制药        d26-311  杨帆    138,000    11       3    27  2027-02-26
      望潮燃气集团    d26-307  李娜    414,000    18       7    33  2027-03-15
      鸢湖水务        d26-301  张伟    321,600    11      11    39  2027-04-15

    选型报价                         2,677,300
      青禾食品        d26-187  孙强     62,500    62      35   130  2026-09-25  两者
      平芜热电        d26-173  刘洋    164,000    94      35   140  2026-10-16  两者
      岚起疫苗        d26-217  杨帆    126,000    67      31   103  2026-10-30  两者
      澄怀生物        d26-194  陈静    151,000    82      26   124  2026-11-06  两者
      沧翎海工        d26-273  杨帆    219,000    28      11    62  2026-11-13  成交
      朔光半导体材料  d26-149  吴昊    100,000    39       6   166  2026-12-15
      沐石环保        d26-267  陈静    201,000    25       4    67  2026-12-15
      棠里制药        d26-300  周婷    128,000     7       7    40  2026-12-17
      汀舟乳业        d26-293  刘洋     75,000    14       4    42  2026-12-22
      砚池纸业        d26-286  徐琳    128,000    11       7    46  2026-12-29
      鸢湖水务        d26-244  张伟    330,000    27      11    82  2027-01-20
      鼎樾石化        d26-256  李娜    268,000    32      10    75  2027-01-29
      洛汐自来水      d26-259  周婷    241,200    20       6    70  2027-02-12
      钧石化纤        d26-214  李娜    483,600    39       7   104  2027-04-30

    商务谈判                         3,767,300
      檀溪精化        d26-207  张伟    220,800    55       5   110  2026-11-20  成交
      霁川特钢        d26-233  张伟    182,500    12       4    88  2026-12-04
      栎湾制药        d26-238  刘洋    226,000    11      11    84  2026-12-08
      泊岚化工        d26-177  赵敏    402,000    40       7   138  2026-12-09
      桐泽印染        d26-253  徐琳    150,000    10      10    76  2026-12-10
      梧野电子        d26-269  吴昊    117,000     6       4    66  2026-12-10
      柏川化工        d26-145  张伟    440,000    33       7   167  2026-12-11
      恒屿制药        d26-262  杨帆    276,000    13       0    69  2026-12-11
      臻岭锂电        d26-191  赵敏    378,000    21       5   125  2026-12-16
      江澜水务集团    d26-190  李娜    845,000    34       5   126  2026-12-18
      栖云自来水      d26-225  陈静    530,000    19      11    96  2026-12-22

    合同评审                         1,897,700
      锦曜新材料      d26-154  陈静    375,200    17       6   161  2026-11-27
      岑桥重工        d26-227  徐琳    200,000     5       5    95  2026-11-27
      鼎樾石化        d26-112  李娜    662,000    11       4   194  2026-11-30
      海栖船舶        d26-224  杨帆    360,500     7       7    97  2026-12-04
      泽垣环境集团    d26-229  李娜    300,000     3       3    91  2026-12-25

    跳过阶段
    日期        商机     客户      人员  原阶段    新阶段    跳过
    ─────────────────────────────────────────────────────────────
    2026-09-29  d26-207  檀溪精化  张伟  需求确认  商务谈判     1

    2026-Q4 商机覆盖
    团队                 目标     销售额        差额   加权商机  商机覆盖
    ─────────────────────────────────────────────────────────────────────
    江苏组          4,511,400  2,305,400  -2,206,000  1,109,910     50.3%

    浙沪组         11,274,600  5,467,300  -5,807,300  4,121,820     71.0%
      浙沪组 本部   4,975,300  2,338,800  -2,636,500  1,337,620     50.7%
      大客户组      6,299,300  3,128,500  -3,170,800  2,784,200     87.8%
    ─────────────────────────────────────────────────────────────────────
    合计           15,786,000  7,772,700  -8,013,300  5,231,730     65.3%

    注：停留、未联络是在本阶段、距上次联络的天数；逾期的“成交”指已过预计成交日，“跟
    进”指超过 14 天没有联络
    注：2026-Q4 没有记过阶段就签单的商机：27 个
    注：预计成交日改过的商机及次数：d26-156 (1)

    账册：临江流体华东销售部 · 截至：2026-11-23
    期间：2026-Q4 (2026-10-01..2026-12-31) · 口径：签约 · 税：含税
    所读文件（SHA-256）：
    9d70ad8e2b5fe5358e7fac2abb6c6a8fd6ae16fd28a34b021cd92e64ba73c74c
    $ plan pipeline --rep 李娜 --width 80 --no-meta
    临江流体华东销售部 · 2026-11-23 在手商机
    单位：元

    各阶段
    销售阶段  商机       金额   加权金额  最久停留天数  各阶段在谈金额
    ────────────────────────────────────────────────────────────────────────────────
    初步接触     1    260,400     26,040             6  ███████▋
    需求确认     2    714,000    178,500            25  ████████████████████▊
    选型报价     2    751,600    338,220            39  █████████████████████▉
    商务谈判     1    845,000    591,500            34  ████████████████████████▋
    合同评审     2    962,000    865,800            11  ████████████████████████████
    ────────────────────────────────────────────────────────────────────────────────
    合计         8  3,533,000  2,000,060            39

    商机明细
    客户            商机     人员     金额  停留  未联络  历时  预计成交    逾期
    ────────────────────────────────────────────────────────────────────────────
    初步接触                       260,400
      江澜水务集团  d26-318  李娜  260,400     6       3     6  2027-03-31

    需求确认                       714,000
      江澜水务集团  d26-298  李娜  300,000    25      11    40  2026-12-31
      望潮燃气集团  d26-307  李娜  414,000    18       7    33  2027-03-15

    选型报价                       751,600
      鼎樾石化      d26-256  李娜  268,000    32      10    75  2027-01-29
      钧石化纤      d26-214  李娜  483,600    39       7   104  2027-04-30

    商务谈判                       845,000
      江澜水务集团  d26-190  李娜  845,000    34       5   126  2026-12-18

    合同评审                       962,000
      鼎樾石化      d26-112  李娜  662,000    11       4   194  2026-11-30
      泽垣环境集团  d26-229  李娜  300,000     3       3    91  2026-12-25

    2026-Q4 商机覆盖
    团队             目标     销售额        差额   加权商机  商机覆盖
    ─────────────────────────────────────────────────────────────────
    浙沪组      2,830,100  1,491,700  -1,338,400  1,532,300    114.5%
      大客户组  2,830,100  1,491,700  -1,338,400  1,532,300    114.5%

    注：没有商机跳过阶段
    注：停留、未联络是在本阶段、距上次联络的天数；逾期的“成交”指已过预计成交日，“跟
    进”指超过 14 天没有联络
    注：2026-Q4 没有记过阶段就签单的商机：4 个

Machines have every stage, and each deal in full:

    $ plan pipeline --format csv
    stage,stage_name,deals,amount,weighted,oldest
    contact,初步接触,14,1659600.00,165960.00,116
    need,需求确认,17,2765800.00,691450.00,159
    proposal,选型报价,14,2677300.00,1204785.00,94
    negotiation,商务谈判,11,3767300.00,2637110.00,55
    review,合同评审,5,1897700.00,1707930.00,17
    $ plan pipeline --table deals --format csv | head -4
    deal,customer,customer_name,rep,rep_name,product,product_name,stage,stage_name,days_in_stage,age,amount,weighted,close,close_moves,close_passed,last_contact,days_since_contact,not_contacted
    d26-200,langting,阆汀酒业,sun.qiang,孙强,ball,球阀,contact,初步接触,116,116,92000.00,9200.00,2026-10-15,0,true,2026-09-18,66,true
    d26-299,lanqi,岚起疫苗,yang.fan,杨帆,service,备件与维保,contact,初步接触,40,40,80000.00,8000.00,2026-12-18,0,false,2026-10-14,40,true
    d26-314,luoshui,洛汐自来水,zhou.ting,周婷,service,备件与维保,contact,初步接触,19,19,110000.00,11000.00,2026-12-24,0,false,2026-11-11,12,false
    $ plan pipeline --table skipped --format csv --period 2026 | head -4
    date,deal,customer,customer_name,rep,rep_name,from,from_name,to,to_name,skipped
    2026-09-29,d26-207,tanxi,檀溪精化,zhang.wei,张伟,need,需求确认,negotiation,商务谈判,1
    $ plan pipeline --table coverage --format csv --by rep --rep li.na
    rep,rep_name,period,start,end,target,sales,difference,weighted,coverage
    li.na,李娜,2026-Q4,2026-10-01,2026-12-31,2830100.00,1491700.00,-1338400.00,1532300.00,1.144874
    $ plan pipeline --rep sun.qiang --format json --no-meta | tail -12
    {"key": "end", "title": "末日", "type": "date", "unit": null},
    {"key": "target", "title": "目标", "type": "money", "unit": "CNY"},
    {"key": "sales", "title": "销售额", "type": "money", "unit": "CNY"},
    {"key": "difference", "title": "差额", "type": "money", "unit": "CNY"},
    {"key": "weighted", "title": "加权商机", "type": "money", "unit": "CNY"},
    {"key": "coverage", "title": "商机覆盖", "type": "rate", "unit": null}],
    "rows": [
    {"team": "zhehu", "team_name": "浙沪组", "period": "2026-Q4", "start": "2026-10-01", "end": "2026-12-31", "target": "821600.00", "sales": "248900.00", "difference": "-572700.00", "weighted": "32210.00", "coverage": "0.056242"}],
    "total": null}],
    "notes": [
    {"code": "straight", "text": "2026-Q4 没有记过阶段就签单的商机：2 个"}]
    }

A filter that targets cannot take leaves them out of the coverage:

    $ plan pipeline --region sh --period 2026-12 --no-meta --width 80
    临江流体华东销售部 · 2026-11-23 在手商机
    单位：元

    各阶段
    销售阶段  商机       金额   加权金额  最久停留天数  各阶段在谈金额
    ────────────────────────────────────────────────────────────────────────────────
    初步接触     4    584,800     58,480            28  █████████████████
    需求确认     3    803,600    200,900            26  ███████████████████████▍
    选型报价     3    470,000    211,500            82  █████████████▋
    商务谈判     2    962,000    673,400            34  ████████████████████████████
    合同评审     2    660,500    594,450             7  ███████████████████▎
    ────────────────────────────────────────────────────────────────────────────────
    合计        14  3,480,900  1,738,730            82

    商机明细
    客户              商机     人员     金额  停留  未联络  历时  预计成交    逾期
    ──────────────────────────────────────────────────────────────────────────────
    初步接触                         584,800
      梧野电子        d26-320  吴昊   60,000     3       3     3  2026-12-30
      霈然净化        d26-310  吴昊   80,400    28       5    28  2027-01-22
      海栖船舶        d26-315  杨帆  184,000    14       6    14  2027-01-22
      江澜水务集团    d26-318  李娜  260,400     6       3     6  2027-03-31

    需求确认                         803,600
      江澜水务集团    d26-298  李娜  300,000    25      11    40  2026-12-31
      瀛舟水处理      d26-296  吴昊   89,600    26       7    41  2027-01-08
      望潮燃气集团    d26-307  李娜  414,000    18       7    33  2027-03-15

    选型报价                         470,000
      澄怀生物        d26-194  陈静  151,000    82      26   124  2026-11-06  两者
      沧翎海工        d26-273  杨帆  219,000    28      11    62  2026-11-13  成交
      朔光半导体材料  d26-149  吴昊  100,000    39       6   166  2026-12-15

    商务谈判                         962,000
      梧野电子        d26-269  吴昊  117,000     6       4    66  2026-12-10
      江澜水务集团    d26-190  李娜  845,000    34       5   126  2026-12-18

    合同评审                         660,500
      海栖船舶        d26-224  杨帆  360,500     7       7    97  2026-12-04
      泽垣环境集团    d26-229  李娜  300,000     3       3    91  2026-12-25

    2026-12 商机覆盖
    团队           销售额   加权商机
    ────────────────────────────────
    浙沪组              0  1,393,850
      浙沪组 本部       0    132,900
      大客户组          0  1,260,950
    ────────────────────────────────
    合计                0  1,393,850

    注：没有商机跳过阶段
    注：停留、未联络是在本阶段、距上次联络的天数；逾期的“成交”指已过预计成交日，“跟
    进”指超过 14 天没有联络

Only records up to as-of count:

    $ plan pipeline --as-of 2025-01-01 --no-meta --lang en
    临江流体华东销售部 · open deals on 2025-01-01
    unit: CNY

    By stage
    stage     deals  amount  weighted amount  longest days in stage
    ───────────────────────────────────────────────────────────────
    初步接触      0       0                0
    需求确认      0       0                0
    选型报价      0       0                0
    商务谈判      0       0                0
    合同评审      0       0                0
    ───────────────────────────────────────────────────────────────
    total         0       0                0

    Coverage of 2025-Q1
    team                target  sales  difference  weighted pipeline  coverage
    ──────────────────────────────────────────────────────────────────────────
    江苏组           4,440,000      0  -4,440,000                  0      0.0%

    浙沪组           4,960,000      0  -4,960,000                  0      0.0%
      浙沪组 itself  2,221,000      0  -2,221,000                  0      0.0%
      大客户组       2,739,000      0  -2,739,000                  0      0.0%
    ──────────────────────────────────────────────────────────────────────────
    total            9,400,000      0  -9,400,000                  0      0.0%

    note: no deal is open
    note: no deal has skipped a stage
    note: 747 records are dated after as-of and do not count

The coverage by any axis that one of its figures takes, the figures that don't left out; an expense's
category is no axis of deals:

    $ plan pipeline --as-of 2026-11-23 --table coverage --format csv --by stage | head -2
    stage,stage_name,period,start,end,weighted
    contact,初步接触,2026-Q4,2026-10-01,2026-12-31,57240.00

What cannot be asked:

    $ plan pipeline --by category
    plan: pipeline 不能按 category 分
       提示： 它可用的维度：company, team, rep, product, group, region, customer, industry, level, source, stage, segment
    [2]
    $ plan pipeline --by weather
    plan: 没有“weather”这个维度
       提示： 可用的有：company, team, rep, product, group, region, customer, industry, level, source, stage, segment
    [2]
    $ plan pipeline --rep nobody
    plan: 人员里没有“nobody”
       提示： 可用的有：chen.jing, 陈静, huang.lei, 黄磊, li.na, 李娜, liu.yang, 刘洋, sun.qiang, 孙强, wang.fang, 王芳, wu.hao, 吴昊, xu.lin, 徐琳, yang.fan, 杨帆, zhang.wei, 张伟, ...
    [2]

A book without stages has no probabilities: what open deals weigh is not known, and not 0. Where
only one stage has none, its deals weigh what nobody knows, and the total is of the others:

    $ mkdir bare && printf 'format: 1\nbook: {currency: GBP, language: en}\nyears: {2026: {target: 1200}}\nreps: [{id: ann}]\ncustomers: [{id: tesco}]\n' > bare/plan.yaml
    $ mkdir bare/activities && printf 'activities:\n- {date: 2026-11-02, rep: ann, kind: lead, customer: tesco, deal: d1, amount: 100, close: 2026-11-27}\n- {date: 2026-11-02, rep: ann, kind: lead, customer: tesco, deal: d2, amount: 100, close: 2026-11-27, stage: talk}\n' > bare/activities/2026-11.yaml
    $ sed -i 's/, stage: talk//' bare/activities/2026-11.yaml && plan pipeline -f bare --no-meta
    open deals on 2026-11-23
    unit: GBP

    By stage
    stage          deals  amount  weighted amount  longest days in stage
    ────────────────────────────────────────────────────────────────────
    (unallocated)      2     200              n/a                     21
    ────────────────────────────────────────────────────────────────────
    total              2     200              n/a                     21
    n/a: the book has no stages, so no probabilities

    Deals
    customer       deal  rep  amount  in stage  idle  days since lead  closes      late
    ──────────────────────────────────────────────────────────────────────────────────────────
    (unallocated)                200
      tesco        d1    ann     100        21    21               21  2026-11-27  contact due
      tesco        d2    ann     100        21    21               21  2026-11-27  contact due

    Coverage of 2026-Q4
    team           target  sales  difference  weighted pipeline  coverage
    ─────────────────────────────────────────────────────────────────────
    (unallocated)     300      0        -300                n/a       n/a
    n/a: the book has no stages, so no probabilities

    note: no deal has skipped a stage
    note: nothing is recorded of some days before 2026-11-01: figures are of those that are, targets of
    all days
    note: in stage, idle: days in the stage, days since the last contact; late: past close, its expected
    close is over; contact due, after 14 days without one
    $ printf 'stages: [{id: first}, {id: talk, probability: 50%%}]\n' >> bare/plan.yaml && sed -i 's/d2, /d2, stage: talk, /' bare/activities/2026-11.yaml
    $ plan pipeline -f bare --no-meta
    open deals on 2026-11-23
    unit: GBP

    By stage
    stage  deals  amount  weighted amount  longest days in stage  open amount by stage
    ────────────────────────────────────────────────────────────────────────────────────────────
    first      1     100              n/a                     21  ██████████████████████████████
    talk       1     100               50                     21  ██████████████████████████████
    ────────────────────────────────────────────────────────────────────────────────────────────
    total      2     200               50                     21
    n/a: no probability is known of first

    Deals
    customer  deal  rep  amount  in stage  idle  days since lead  closes      late
    ─────────────────────────────────────────────────────────────────────────────────────
    first                   100
      tesco   d1    ann     100        21    21               21  2026-11-27  contact due

    talk                    100
      tesco   d2    ann     100        21    21               21  2026-11-27  contact due

    Coverage of 2026-Q4
    team           target  sales  difference  weighted pipeline  coverage
    ─────────────────────────────────────────────────────────────────────
    (unallocated)     300      0        -300                 50     16.7%

    note: no deal has skipped a stage
    note: nothing is recorded of some days before 2026-11-01: figures are of those that are, targets of
    all days
    note: in stage, idle: days in the stage, days since the last contact; late: past close, its expected
    close is over; contact due, after 14 days without one
