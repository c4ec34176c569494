package cn.wuli.platform.pinyin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
    @ParameterizedTest
    @CsvSource({
        "浙江音乐学院, zhejiangyinyuexueyuan, zjyyxy",
        "浙江长征职业技术学院, zhejiangchangzhengzhiyejishuxueyuan, zjczzyjsxy",
        "浙江师范大学行知学院, zhejiangshifandaxuexingzhixueyuan, zjsfdxxzxy",
        "中国计量大学, zhongguojiliangdaxue, zgjldx",
        "温州肯恩大学, wenzhoukenendaxue, wzkedx",
        "浙江传媒学院, zhejiangchuanmeixueyuan, zjcmxy",
        "丽水学院, lishuixueyuan, lsxy",
        "台州学院, taizhouxueyuan, tzxy",
        "会计学院分工会, kuaijixueyuanfengonghui, kjxyfgh",
        "数学与统计学院, shuxueyutongjixueyuan, sxytjxy",
        "乐清市教育工会, yueqingshijiaoyugonghui, yqsjygh",
        "长兴县教育工会, changxingxianjiaoyugonghui, cxxjygh",
        "嵊州市教育工会, shengzhoushijiaoyugonghui, szsjygh",
        "MBA教育中心, mbajiaoyuzhongxin, mbajyzx",
    })
    void readsNamesOfInstitutionsByTheirWords(String name, String full, String initials) {
        assertEquals(new Pinyin(full, initials), Pinyin.of(name));
    }

    @ParameterizedTest
    @CsvSource({
        "单雄信, shanxiongxin, sxx",
        "曾国荃, zengguoquan, zgq",
        "尉迟恭, yuchigong, ycg",
        "欧阳行, ouyangxing, oyx",
        "解缙, xiejin, xj",
        "乐嘉, yuejia, yj",
        "王㛃, wangjie, wj",
        "李𬱖, liwei, lw",
        "阿依古丽·买买提, ayigulimaimaiti, ayglmmt",
    })
    void readsSurnamesAsSurnames(String name, String full, String initials) {
        assertEquals(new Pinyin(full, initials), Pinyin.ofPerson(name));
    }
}
