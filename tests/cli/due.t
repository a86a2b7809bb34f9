plan due: what waits for whom.

fixture: demo

All that is late, and the next seven days, at 80 columns:

    $ cd demo && plan due --width 80
    临江流体华东销售部 · 到期与逾期 2026-11-23
    单位：元

    任务
    期限        剩余或逾期  任务    人员  内容          布置人  上级任务  子任务进度
    ────────────────────────────────────────────────────────────────────────────────
    2026-11-13  逾期 10 天  t26-19  孙强  阆汀丧失说明  陈静              0/1
                                          与挽回办法
    2026-11-13  逾期 10 天  t26-17  张伟  柏川节能测算  王芳
                                          报告
    2026-11-18  逾期 5 天   t26-20  孙强  墨川、笠泽登  陈静    t26-19    0/1
                                          门并约设备科
    2026-11-24  还有 1 天   t26-24  孙强  笠泽丢单说明  王芳    t26-20
    2026-11-25  还有 2 天   t26-22  刘洋  三个停滞商机  陈静
                                          报处理意见
    2026-11-27  还有 4 天   t26-21  徐琳  麓石一户一策  王芳

    跟进
    期限        剩余或逾期  人员  客户          内容
    ────────────────────────────────────────────────────────────────────────
    2026-10-02  逾期 52 天  孙强  阆汀酒业      商机 d26-200
    2026-10-28  逾期 26 天  杨帆  岚起疫苗      商机 d26-299
    2026-11-02  逾期 21 天  刘洋  平芜热电      商机 d26-173
    2026-11-02  逾期 21 天  刘洋  平芜热电      商机 d26-288
    2026-11-02  逾期 21 天  孙强  青禾食品      商机 d26-187
    2026-11-02  逾期 21 天  孙强  青禾食品      商机 d26-280
    2026-11-03  逾期 20 天  刘洋  叠石建材      商机 d26-257
    2026-11-04  逾期 19 天  徐琳  衡麓冶金      商机 d26-215
    2026-11-05  逾期 18 天  孙强  笠泽食品      商机 d26-230
    2026-11-06  逾期 17 天  杨帆  岚起疫苗      商机 d26-217
    2026-11-09  逾期 14 天  徐琳  麓石市政      商机 d26-156
    2026-11-11  逾期 12 天  陈静  澄怀生物      商机 d26-194
    2026-11-12  逾期 11 天  周婷  芷汀乳业      商机 d26-272
    2026-11-20  逾期 3 天   张伟  南桥热电      老客户回访
    2026-11-25  还有 2 天   李娜  泽垣环境集团  框架协议条款第二轮
    2026-11-25  还有 2 天   赵敏  臻岭锂电      商机 d26-312
    2026-11-25  还有 2 天   周婷  洛汐自来水    商机 d26-314
    2026-11-26  还有 3 天   陈静  栖云自来水    商机 d26-225
    2026-11-26  还有 3 天   李娜  江澜水务集团  商机 d26-298
    2026-11-26  还有 3 天   刘洋  栎湾制药      商机 d26-238
    2026-11-26  还有 3 天   杨帆  沧翎海工      商机 d26-273
    2026-11-26  还有 3 天   张伟  鸢湖水务      商机 d26-244
    2026-11-26  还有 3 天   张伟  鸢湖水务      商机 d26-301
    2026-11-26  还有 3 天   张伟  鸢湖水务      陪同看二厂泵房，确认改造范围
    2026-11-27  还有 4 天   陈静  锦曜新材料    商机 d26-295
    2026-11-27  还有 4 天   李娜  鼎樾石化      商机 d26-256
    2026-11-27  还有 4 天   徐琳  桐泽印染      商机 d26-253
    2026-11-27  还有 4 天   张伟  岸若新材料    商机 d26-308
    2026-11-27  还有 4 天   张伟  柏川化工      提交节能测算报告
    2026-11-30  还有 7 天   李娜  钧石化纤      商机 d26-214
    2026-11-30  还有 7 天   李娜  望潮燃气集团  商机 d26-307
    2026-11-30  还有 7 天   吴昊  瀛舟水处理    商机 d26-296
    2026-11-30  还有 7 天   徐琳  砚池纸业      商机 d26-286
    2026-11-30  还有 7 天   杨帆  海栖船舶      商机 d26-224
    2026-11-30  还有 7 天   张伟  柏川化工      商机 d26-145
    2026-11-30  还有 7 天   赵敏  泊岚化工      商机 d26-177
    2026-11-30  还有 7 天   赵敏  泊岚化工      商机 d26-276
    2026-11-30  还有 7 天   周婷  棠里制药      商机 d26-300
    2026-11-30  还有 7 天   周婷  茗嘉食品      老客户回访

    未回复的客户需求
    期限        剩余或逾期  需求    人员  客户          内容
    ────────────────────────────────────────────────────────────────────────────
    2026-11-18  逾期 5 天   r26-19  刘洋  平芜热电      热网循环泵要振动检测报告
    2026-11-25  还有 2 天   r26-21  李娜  望潮燃气集团  规格书要补充低温工况

    未交的汇报
    期限        剩余或逾期  汇报  期间      谁
    ───────────────────────────────────────────────────────────────────
    2026-10-26  逾期 28 天  周报  2026-W43  孙强、赵敏
    2026-11-02  逾期 21 天  周报  2026-W44  杨帆
    2026-11-09  逾期 14 天  周报  2026-W45  孙强
    2026-11-16  逾期 7 天   周报  2026-W46  孙强
    2026-11-23  今天        周报  2026-W47  孙强
    2026-11-30  还有 7 天   周报  2026-W48  陈静、李娜、刘洋及另外 8 人

    未参加的培训
    期限        剩余或逾期   名称                      谁
    ───────────────────────────────────────────────────────
    2026-01-20  逾期 307 天  智能调节阀选型与竞品对比  孙强
    2026-04-22  逾期 215 天  谈判技巧与案例演练        周婷
    2026-09-16  逾期 68 天   合同条款与回款风险        孙强

    应收账款
    期限        剩余或逾期   人员  客户          订单      下单日         未付
    ──────────────────────────────────────────────────────────────────────────
    2026-07-09  逾期 137 天  徐琳  汐源环保                2026-06-09   18,600
    2026-07-09  逾期 137 天  张伟  檀溪精化                2026-05-25   12,900
    2026-08-14  逾期 101 天  张伟  檀溪精化                2026-06-30   35,900
    2026-09-05  逾期 79 天   刘洋  汀舟乳业                2026-08-06   75,100
    2026-09-10  逾期 74 天   徐琳  秋泽环境                2026-08-11   36,600
    2026-09-15  逾期 69 天   陈静  锦曜新材料              2026-07-17  106,800
    2026-09-27  逾期 57 天   吴昊  梧野电子                2026-08-13   52,700
    2026-09-28  逾期 56 天   吴昊  梧野电子                2026-08-14   61,600
    2026-10-06  逾期 48 天   张伟  柏川化工                2026-08-07   51,500
    2026-10-12  逾期 42 天   陈静  锦曜新材料              2026-08-13   72,000
    2026-10-19  逾期 35 天   陈静  锦曜新材料              2026-08-20   61,800
    2026-10-19  逾期 35 天   张伟  霁川特钢                2026-09-04   71,900
    2026-10-23  逾期 31 天   张伟  屿川光电                2026-09-23   35,200
    2026-10-26  逾期 28 天   陈静  锦曜新材料              2026-08-27   90,200
    2026-10-26  逾期 28 天   徐琳  麓石市政                2026-09-11   49,500
    2026-11-02  逾期 21 天   周婷  芷汀乳业                2026-09-18   27,300
    2026-11-05  逾期 18 天   陈静  澄怀生物                2026-09-21   37,200
    2026-11-06  逾期 17 天   陈静  栖云自来水              2026-09-07   11,600
    2026-11-07  逾期 16 天   刘洋  叠石建材      so26-070  2026-09-23   43,700
    2026-11-07  逾期 16 天   刘洋  叠石建材      so26-070  2026-09-23  109,700
    2026-11-07  逾期 16 天   孙强  青禾食品                2026-10-08   34,600
    2026-11-07  逾期 16 天   周婷  棠里制药                2026-09-23   53,000
    2026-11-09  逾期 14 天   徐琳  汐源环保                2026-10-10   42,200
    2026-11-11  逾期 12 天   刘洋  汀舟乳业                2026-10-12   30,200
    2026-11-12  逾期 11 天   吴昊  梧野电子                2026-09-28   78,900
    2026-11-13  逾期 10 天   陈静  澄怀生物                2026-09-29   75,500
    2026-11-14  逾期 9 天    刘洋  平芜热电                2026-09-30   88,400
    2026-11-15  逾期 8 天    李娜  望潮燃气集团  so26-067  2026-09-16   76,200
    2026-11-16  逾期 7 天    李娜  鼎樾石化      so26-068  2026-09-17   66,500
    2026-11-20  逾期 3 天    赵敏  泊岚化工                2026-09-21   78,600
    2026-11-22  逾期 1 天    陈静  栖云自来水              2026-09-23   91,200
    2026-11-23  今天         李娜  江澜水务集团  so26-071  2026-09-24  156,800
    2026-11-24  还有 1 天    吴昊  梧野电子                2026-10-10   61,400
    2026-11-24  还有 1 天    徐琳  桐泽印染                2026-10-10   44,400
    2026-11-26  还有 3 天    张伟  檀溪精化                2026-10-12   79,600
    2026-11-27  还有 4 天    孙强  青禾食品                2026-10-28   81,300
    2026-11-27  还有 4 天    张伟  檀溪精化                2026-10-13   98,300
    2026-11-28  还有 5 天    刘洋  汀舟乳业                2026-10-29   70,300
    2026-11-28  还有 5 天    张伟  屿川光电                2026-10-29   23,800
    2026-11-29  还有 6 天    孙强  笠泽食品                2026-10-30   15,500
    2026-11-29  还有 6 天    吴昊  瀛舟水处理              2026-10-30   59,400
    2026-11-29  还有 6 天    杨帆  恒屿制药                2026-10-30   83,800

    客户需求的回复速度，2026 年至今
    人员  客户需求  已回复  按时  平均工作日  最长  未回复
    ──────────────────────────────────────────────────────
    陈静         2       2     2        1.00     1       0
    黄磊         1       1     0       10.00    10       0
    李娜         3       2     2        1.50     2       1
    刘洋         2       1     1        1.00     1       1
    孙强         2       2     0       10.00    10       0
    吴昊         1       1     1        1.00     1       0
    徐琳         1       1     1        2.00     2       0
    杨帆         2       2     2        2.00     2       0
    张伟         2       2     1        4.50     7       0
    赵敏         3       3     2        5.67    14       0
    周婷         2       2     2        2.50     3       0

    注：商机和老客户在上次联络后 14 天到期

    账册：临江流体华东销售部 · 截至：2026-11-23 · 口径：签约 · 税：含税
    所读文件（SHA-256）：
    9d70ad8e2b5fe5358e7fac2abb6c6a8fd6ae16fd28a34b021cd92e64ba73c74c
    $ plan due --rep 李娜 --width 80 --no-meta
    临江流体华东销售部 · 到期与逾期 2026-11-23
    单位：元

    跟进
    期限        剩余或逾期  人员  客户          内容
    ──────────────────────────────────────────────────────────────
    2026-11-25  还有 2 天   李娜  泽垣环境集团  框架协议条款第二轮
    2026-11-26  还有 3 天   李娜  江澜水务集团  商机 d26-298
    2026-11-27  还有 4 天   李娜  鼎樾石化      商机 d26-256
    2026-11-30  还有 7 天   李娜  钧石化纤      商机 d26-214
    2026-11-30  还有 7 天   李娜  望潮燃气集团  商机 d26-307

    未回复的客户需求
    期限        剩余或逾期  需求    人员  客户          内容
    ────────────────────────────────────────────────────────────────────────
    2026-11-25  还有 2 天   r26-21  李娜  望潮燃气集团  规格书要补充低温工况

    未交的汇报
    期限        剩余或逾期  汇报  期间      谁
    ────────────────────────────────────────────
    2026-11-30  还有 7 天   周报  2026-W48  李娜

    应收账款
    期限        剩余或逾期  人员  客户          订单      下单日         未付
    ─────────────────────────────────────────────────────────────────────────
    2026-11-15  逾期 8 天   李娜  望潮燃气集团  so26-067  2026-09-16   76,200
    2026-11-16  逾期 7 天   李娜  鼎樾石化      so26-068  2026-09-17   66,500
    2026-11-23  今天        李娜  江澜水务集团  so26-071  2026-09-24  156,800

    客户需求的回复速度，2026 年至今
    人员  客户需求  已回复  按时  平均工作日  最长  未回复
    ──────────────────────────────────────────────────────
    李娜         3       2     2        1.50     2       1

    注：没有到期事项：任务、培训
    注：商机和老客户在上次联络后 14 天到期

Another stretch, and a filter that leaves customers alone:

    $ plan due --period 2026-11-25..2026-12-04 --team zhehu-key --width 80 --no-meta
    临江流体华东销售部 · 到期与逾期 2026-11-25..2026-12-04
    单位：元

    跟进
    期限        剩余或逾期  人员  客户          内容
    ──────────────────────────────────────────────────────────────────
    2026-11-25  还有 2 天   李娜  泽垣环境集团  框架协议条款第二轮
    2026-11-25  还有 2 天   赵敏  臻岭锂电      商机 d26-312
    2026-11-26  还有 3 天   李娜  江澜水务集团  商机 d26-298
    2026-11-26  还有 3 天   杨帆  沧翎海工      商机 d26-273
    2026-11-27  还有 4 天   李娜  鼎樾石化      商机 d26-256
    2026-11-30  还有 7 天   李娜  钧石化纤      商机 d26-214
    2026-11-30  还有 7 天   李娜  望潮燃气集团  商机 d26-307
    2026-11-30  还有 7 天   杨帆  海栖船舶      商机 d26-224
    2026-11-30  还有 7 天   赵敏  泊岚化工      商机 d26-177
    2026-11-30  还有 7 天   赵敏  泊岚化工      商机 d26-276
    2026-12-01  还有 8 天   杨帆  海栖船舶      商机 d26-315
    2026-12-02  还有 9 天   李娜  江澜水务集团  商机 d26-190
    2026-12-02  还有 9 天   李娜  江澜水务集团  框架协议续签第一轮商谈
    2026-12-02  还有 9 天   赵敏  臻岭锂电      商机 d26-191
    2026-12-03  还有 10 天  李娜  鼎樾石化      商机 d26-112
    2026-12-03  还有 10 天  赵敏  泊岚化工      商机 d26-304
    2026-12-04  还有 11 天  李娜  泽垣环境集团  商机 d26-229
    2026-12-04  还有 11 天  李娜  江澜水务集团  商机 d26-318
    2026-12-04  还有 11 天  杨帆  恒屿制药      商机 d26-311

    未回复的客户需求
    期限        剩余或逾期  需求    人员  客户          内容
    ────────────────────────────────────────────────────────────────────────
    2026-11-25  还有 2 天   r26-21  李娜  望潮燃气集团  规格书要补充低温工况

    未交的汇报
    期限        剩余或逾期  汇报    期间      谁
    ──────────────────────────────────────────────────────────
    2026-11-30  还有 7 天   周报    2026-W48  李娜、杨帆、赵敏
    2026-12-03  还有 10 天  月计划  2026-12   李娜、杨帆、赵敏
    2026-12-03  还有 10 天  月报    2026-11   李娜、杨帆、赵敏

    应收账款
    期限        剩余或逾期  人员  客户      订单  下单日        未付
    ────────────────────────────────────────────────────────────────
    2026-11-29  还有 6 天   杨帆  恒屿制药        2026-10-30  83,800

    客户需求的回复速度，2026 年至今
    人员  客户需求  已回复  按时  平均工作日  最长  未回复
    ──────────────────────────────────────────────────────
    李娜         3       2     2        1.50     2       1
    杨帆         2       2     2        2.00     2       0
    赵敏         2       2     1        8.00    14       0

    注：没有到期事项：任务、培训
    注：商机和老客户在上次联络后 14 天到期
    $ plan due --region sunan --no-meta --width 80
    临江流体华东销售部 · 到期与逾期 2026-11-23
    单位：元

    跟进
    期限        剩余或逾期  人员  客户        内容
    ──────────────────────────────────────────────────────────────────────
    2026-11-12  逾期 11 天  周婷  芷汀乳业    商机 d26-272
    2026-11-20  逾期 3 天   张伟  南桥热电    老客户回访
    2026-11-25  还有 2 天   周婷  洛汐自来水  商机 d26-314
    2026-11-26  还有 3 天   张伟  鸢湖水务    商机 d26-244
    2026-11-26  还有 3 天   张伟  鸢湖水务    商机 d26-301
    2026-11-26  还有 3 天   张伟  鸢湖水务    陪同看二厂泵房，确认改造范围
    2026-11-27  还有 4 天   张伟  岸若新材料  商机 d26-308
    2026-11-27  还有 4 天   张伟  柏川化工    提交节能测算报告
    2026-11-30  还有 7 天   张伟  柏川化工    商机 d26-145
    2026-11-30  还有 7 天   周婷  棠里制药    商机 d26-300
    2026-11-30  还有 7 天   周婷  茗嘉食品    老客户回访

    应收账款
    期限        剩余或逾期   人员  客户      订单  下单日        未付
    ─────────────────────────────────────────────────────────────────
    2026-07-09  逾期 137 天  张伟  檀溪精化        2026-05-25  12,900
    2026-08-14  逾期 101 天  张伟  檀溪精化        2026-06-30  35,900
    2026-10-06  逾期 48 天   张伟  柏川化工        2026-08-07  51,500
    2026-10-19  逾期 35 天   张伟  霁川特钢        2026-09-04  71,900
    2026-10-23  逾期 31 天   张伟  屿川光电        2026-09-23  35,200
    2026-11-02  逾期 21 天   周婷  芷汀乳业        2026-09-18  27,300
    2026-11-07  逾期 16 天   周婷  棠里制药        2026-09-23  53,000
    2026-11-26  还有 3 天    张伟  檀溪精化        2026-10-12  79,600
    2026-11-27  还有 4 天    张伟  檀溪精化        2026-10-13  98,300
    2026-11-28  还有 5 天    张伟  屿川光电        2026-10-29  23,800

    客户需求的回复速度，2026 年至今
    人员  客户需求  已回复  按时  平均工作日  最长  未回复
    ──────────────────────────────────────────────────────
    张伟         2       2     1        4.50     7       0
    周婷         2       2     2        2.50     3       0

    注：没有到期事项：任务、客户需求、汇报、培训
    注：商机和老客户在上次联络后 14 天到期

Machines have a row a person, tables without rows as well:

    $ plan due --format csv
    due,days_late,task,rep,rep_name,what,by,parent,parts,parts_done,given
    2026-11-13,10,t26-19,sun.qiang,孙强,阆汀丧失说明与挽回办法,chen.jing,,1,0,2026-11-02
    2026-11-13,10,t26-17,zhang.wei,张伟,柏川节能测算报告,wang.fang,,0,0,2026-10-26
    2026-11-18,5,t26-20,sun.qiang,孙强,墨川、笠泽登门并约设备科,chen.jing,t26-19,1,0,2026-11-09
    2026-11-24,-1,t26-24,sun.qiang,孙强,笠泽丢单说明,wang.fang,t26-20,0,0,2026-11-23
    2026-11-25,-2,t26-22,liu.yang,刘洋,三个停滞商机报处理意见,chen.jing,,0,0,2026-11-16
    2026-11-27,-4,t26-21,xu.lin,徐琳,麓石一户一策,wang.fang,,0,0,2026-11-09
    $ plan due --table follow_ups --format csv | head -5
    due,days_late,rep,rep_name,customer,customer_name,kind,deal,last_contact,what
    2026-10-02,52,sun.qiang,孙强,langting,阆汀酒业,deal,d26-200,2026-09-18,
    2026-10-28,26,yang.fan,杨帆,lanqi,岚起疫苗,deal,d26-299,2026-10-14,
    2026-11-02,21,liu.yang,刘洋,pinghu,平芜热电,deal,d26-173,2026-10-19,
    2026-11-02,21,liu.yang,刘洋,pinghu,平芜热电,deal,d26-288,2026-10-19,
    $ plan due --table reports --format csv | head -3
    due,days_late,report,type,period,rep,rep_name
    2026-10-26,28,weekly,summary,2026-W43,sun.qiang,孙强
    2026-10-26,28,weekly,summary,2026-W43,zhao.min,赵敏
    $ plan due --table requests --format csv
    due,days_late,request,rep,rep_name,customer,customer_name,what,asked
    2026-11-18,5,r26-19,liu.yang,刘洋,pinghu,平芜热电,热网循环泵要振动检测报告,2026-11-13
    2026-11-25,-2,r26-21,li.na,李娜,wangchao,望潮燃气集团,规格书要补充低温工况,2026-11-20
    $ plan due --period 2024 --format json --no-meta
    {
    "schema": "plan.due/1",
    "tables": [
    {"name": "tasks",
    "columns": [
    {"key": "due", "title": "期限", "type": "date", "unit": null},
    {"key": "days_late", "title": "逾期天数", "type": "count", "unit": null},
    {"key": "task", "title": "任务", "type": "id", "unit": null},
    {"key": "rep", "title": "人员", "type": "id", "unit": null},
    {"key": "rep_name", "title": "人员名称", "type": "text", "unit": null},
    {"key": "what", "title": "内容", "type": "text", "unit": null},
    {"key": "by", "title": "布置人", "type": "text", "unit": null},
    {"key": "parent", "title": "上级任务", "type": "id", "unit": null},
    {"key": "parts", "title": "子任务", "type": "count", "unit": null},
    {"key": "parts_done", "title": "子任务完成", "type": "count", "unit": null},
    {"key": "given", "title": "布置日", "type": "date", "unit": null}],
    "rows": [],
    "total": null},
    {"name": "follow_ups",
    "columns": [
    {"key": "due", "title": "期限", "type": "date", "unit": null},
    {"key": "days_late", "title": "逾期天数", "type": "count", "unit": null},
    {"key": "rep", "title": "人员", "type": "id", "unit": null},
    {"key": "rep_name", "title": "人员名称", "type": "text", "unit": null},
    {"key": "customer", "title": "客户", "type": "id", "unit": null},
    {"key": "customer_name", "title": "客户名称", "type": "text", "unit": null},
    {"key": "kind", "title": "种类", "type": "id", "unit": null},
    {"key": "deal", "title": "商机", "type": "id", "unit": null},
    {"key": "last_contact", "title": "上次联络", "type": "date", "unit": null},
    {"key": "what", "title": "内容", "type": "text", "unit": null}],
    "rows": [],
    "total": null},
    {"name": "requests",
    "columns": [
    {"key": "due", "title": "期限", "type": "date", "unit": null},
    {"key": "days_late", "title": "逾期天数", "type": "count", "unit": null},
    {"key": "request", "title": "需求", "type": "id", "unit": null},
    {"key": "rep", "title": "人员", "type": "id", "unit": null},
    {"key": "rep_name", "title": "人员名称", "type": "text", "unit": null},
    {"key": "customer", "title": "客户", "type": "id", "unit": null},
    {"key": "customer_name", "title": "客户名称", "type": "text", "unit": null},
    {"key": "what", "title": "内容", "type": "text", "unit": null},
    {"key": "asked", "title": "提出日", "type": "date", "unit": null}],
    "rows": [],
    "total": null},
    {"name": "reports",
    "columns": [
    {"key": "due", "title": "期限", "type": "date", "unit": null},
    {"key": "days_late", "title": "逾期天数", "type": "count", "unit": null},
    {"key": "report", "title": "汇报", "type": "id", "unit": null},
    {"key": "type", "title": "种类", "type": "id", "unit": null},
    {"key": "period", "title": "期间", "type": "id", "unit": null},
    {"key": "rep", "title": "人员", "type": "id", "unit": null},
    {"key": "rep_name", "title": "人员名称", "type": "text", "unit": null}],
    "rows": [],
    "total": null},
    {"name": "trainings",
    "columns": [
    {"key": "due", "title": "期限", "type": "date", "unit": null},
    {"key": "days_late", "title": "逾期天数", "type": "count", "unit": null},
    {"key": "course", "title": "课程", "type": "id", "unit": null},
    {"key": "course_name", "title": "名称", "type": "text", "unit": null},
    {"key": "rep", "title": "人员", "type": "id", "unit": null},
    {"key": "rep_name", "title": "人员名称", "type": "text", "unit": null}],
    "rows": [],
    "total": null},
    {"name": "payments",
    "columns": [
    {"key": "due", "title": "期限", "type": "date", "unit": null},
    {"key": "days_late", "title": "逾期天数", "type": "count", "unit": null},
    {"key": "rep", "title": "人员", "type": "id", "unit": null},
    {"key": "rep_name", "title": "人员名称", "type": "text", "unit": null},
    {"key": "customer", "title": "客户", "type": "id", "unit": null},
    {"key": "customer_name", "title": "客户名称", "type": "text", "unit": null},
    {"key": "order", "title": "订单", "type": "text", "unit": null},
    {"key": "ordered", "title": "下单日", "type": "date", "unit": null},
    {"key": "amount", "title": "未付", "type": "money", "unit": "CNY"}],
    "rows": [],
    "total": null},
    {"name": "answering",
    "columns": [
    {"key": "rep", "title": "人员", "type": "id", "unit": null},
    {"key": "rep_name", "title": "人员名称", "type": "text", "unit": null},
    {"key": "requests", "title": "客户需求", "type": "count", "unit": null},
    {"key": "answered", "title": "已回复", "type": "count", "unit": null},
    {"key": "in_time", "title": "按时", "type": "count", "unit": null},
    {"key": "mean_days", "title": "平均工作日", "type": "factor", "unit": null},
    {"key": "longest", "title": "最长", "type": "count", "unit": null},
    {"key": "open", "title": "未回复", "type": "count", "unit": null}],
    "rows": [
    {"rep": "chen.jing", "rep_name": "陈静", "requests": 2, "answered": 2, "in_time": 2, "mean_days": "1.000000", "longest": 1, "open": 0},
    {"rep": "huang.lei", "rep_name": "黄磊", "requests": 1, "answered": 1, "in_time": 0, "mean_days": "10.000000", "longest": 10, "open": 0},
    {"rep": "li.na", "rep_name": "李娜", "requests": 3, "answered": 2, "in_time": 2, "mean_days": "1.500000", "longest": 2, "open": 1},
    {"rep": "liu.yang", "rep_name": "刘洋", "requests": 2, "answered": 1, "in_time": 1, "mean_days": "1.000000", "longest": 1, "open": 1},
    {"rep": "sun.qiang", "rep_name": "孙强", "requests": 2, "answered": 2, "in_time": 0, "mean_days": "10.000000", "longest": 10, "open": 0},
    {"rep": "wu.hao", "rep_name": "吴昊", "requests": 1, "answered": 1, "in_time": 1, "mean_days": "1.000000", "longest": 1, "open": 0},
    {"rep": "xu.lin", "rep_name": "徐琳", "requests": 1, "answered": 1, "in_time": 1, "mean_days": "2.000000", "longest": 2, "open": 0},
    {"rep": "yang.fan", "rep_name": "杨帆", "requests": 2, "answered": 2, "in_time": 2, "mean_days": "2.000000", "longest": 2, "open": 0},
    {"rep": "zhang.wei", "rep_name": "张伟", "requests": 2, "answered": 2, "in_time": 1, "mean_days": "4.500000", "longest": 7, "open": 0},
    {"rep": "zhao.min", "rep_name": "赵敏", "requests": 3, "answered": 3, "in_time": 2, "mean_days": "5.666667", "longest": 14, "open": 0},
    {"rep": "zhou.ting", "rep_name": "周婷", "requests": 2, "answered": 2, "in_time": 2, "mean_days": "2.500000", "longest": 3, "open": 0}],
    "total": null}],
    "notes": []
    }

A course for everybody that somebody missed:

    $ printf 'courses:\n  - {id: c-new, name: 新品, date: 2026-12-03, hours: 2}\n' > ../course.yaml
    $ plan due --overlay ../course.yaml --table trainings --format csv | head -3
    due,days_late,course,course_name,rep,rep_name
    2026-01-20,307,c-smart,智能调节阀选型与竞品对比,sun.qiang,孙强
    2026-04-22,215,c-talk,谈判技巧与案例演练,zhou.ting,周婷
    $ plan due --overlay ../course.yaml --period 2026-12-03 --width 80 --no-meta --lang en
    临江流体华东销售部 · due 2026-12-03
    unit: CNY

    Follow-ups
    due         time left   rep   customer  what
    ────────────────────────────────────────────────────
    2026-12-03  in 10 days  陈静  沐石环保  deal d26-267
    2026-12-03  in 10 days  李娜  鼎樾石化  deal d26-112
    2026-12-03  in 10 days  刘洋  汀舟乳业  deal d26-293
    2026-12-03  in 10 days  吴昊  梧野电子  deal d26-269
    2026-12-03  in 10 days  张伟  霁川特钢  deal d26-233
    2026-12-03  in 10 days  赵敏  泊岚化工  deal d26-304

    Reports
    due         time left   report           period   who
    ─────────────────────────────────────────────────────────────────────────────
    2026-12-03  in 10 days  monthly plan     2026-12  陈静, 李娜, 刘洋 and 8 more
    2026-12-03  in 10 days  monthly summary  2026-11  陈静, 李娜, 刘洋 and 8 more

    Training
    due         time left   name  who
    ─────────────────────────────────────────────────────────
    2026-12-03  in 10 days  新品  陈静, 李娜, 刘洋 and 8 more

    Payments
    due         time left   rep   customer  order  ordered on  not paid
    ───────────────────────────────────────────────────────────────────
    2026-12-03  in 10 days  徐琳  麓石市政         2026-10-19    51,900
    2026-12-03  in 10 days  徐琳  桐泽印染         2026-10-19    71,000

    How fast requests are answered, 2026 so far
    rep   requests  answered  in time  working days each  longest  not answered
    ───────────────────────────────────────────────────────────────────────────
    陈静         2         2        2               1.00        1             0
    黄磊         1         1        0              10.00       10             0
    李娜         3         2        2               1.50        2             1
    刘洋         2         1        1               1.00        1             1
    孙强         2         2        0              10.00       10             0
    吴昊         1         1        1               1.00        1             0
    徐琳         1         1        1               2.00        2             0
    杨帆         2         2        2               2.00        2             0
    张伟         2         2        1               4.50        7             0
    赵敏         3         3        2               5.67       14             0
    周婷         2         2        2               2.50        3             0

    note: nothing else is due among tasks, requests
    note: deals and customers are due 14 days after the last contact

What waits for somebody who has left is marked, and the manager's:

    $ mkdir left && cat > left/plan.yaml <<'END'
    > format: 1
    > book: {name: shop, currency: CNY}
    > teams: [{id: east, manager: eve}]
    > reps:
    >   - {id: bob, name: Bob, team: east, to: 2026-02-28}
    >   - {id: eve, name: Eve, team: east}
    > customers:
    >   - {id: acme, name: Acme, owner: bob, next: {date: 2026-03-05, what: sign}}
    > END
    $ plan due -f left --as-of 2026-03-02 --team east --no-meta --width 80
    shop · due 2026-03-02 · Follow-ups

    due         time left  rep         customer  what
    ─────────────────────────────────────────────────
    2026-03-05  in 3 days  Bob (left)  Acme      sign

    note: nothing else is due among tasks, requests, reports, courses, payments
    note: deals and customers are due 14 days after the last contact
    note: the last day of Bob was 2026-02-28; Eve is to act
    $ plan due -f left --as-of 2026-03-02 --table follow_ups --format csv
    due,days_late,rep,rep_name,customer,customer_name,kind,deal,last_contact,what
    2026-03-05,-3,bob,Bob,acme,Acme,next,,,sign
    $ plan due -f left --as-of 2026-03-02 --lang zh --no-meta --width 80
    shop · 到期与逾期 2026-03-02 · 跟进

    期限        剩余或逾期  人员         客户  内容
    ───────────────────────────────────────────────
    2026-03-05  还有 3 天   Bob（离职）  Acme  sign

    注：没有到期事项：任务、客户需求、汇报、培训、回款
    注：商机和老客户在上次联络后 14 天到期
    注：Bob 已离职（最后一天 2026-02-28），由 Eve 负责处理

Two people of one name are told apart by their ids wherever they stand:

    $ mkdir two && cat > two/plan.yaml <<'END'
    > format: 1
    > book: {name: two, currency: CNY}
    > reps: [{id: li.n, name: Li Na}, {id: li.na, name: Li Na}]
    > END
    $ mkdir two/activities && cat > two/activities/2026-03.yaml <<'END'
    > activities:
    >   - {date: 2026-03-02, rep: li.n, kind: task, task: t1, by: li.na, what: prices, due: 2026-03-04}
    > END
    $ plan due -f two --as-of 2026-03-03 --no-meta --width 80
    two · due 2026-03-03 · Tasks

    due         time left  task  rep           what    given by
    ────────────────────────────────────────────────────────────────
    2026-03-04  in 1 day   t1    Li Na (li.n)  prices  Li Na (li.na)

    note: nothing else is due among follow-ups, requests, reports, courses, payments

What cannot be asked:

    $ plan due --period someday
    plan: "someday" 不是期间
       someday
       ^
       提示： 请写 2026、2026-H1、2026-Q1、2026-03、2026-W12、2026-03-02，用 A..B 连接其中两个，或写“上周”这样的词
    [2]
    $ plan due --by rep
    plan: due 没有 --by 这个选项
       提示： 有这个选项的命令：split, budget, approval, status, rates, gap, pipeline, forecast
    [2]

Where nothing is due a note says what was looked at:

    $ mkdir -p idle && printf '%s\n' 'format: 1' 'book: {language: en, currency: CNY}' 'reps: [{id: ann}]' > idle/plan.yaml
    $ plan due -f idle --no-meta
    due 2026-11-23

    note: nothing is due among tasks, follow-ups, requests, reports, courses, payments
