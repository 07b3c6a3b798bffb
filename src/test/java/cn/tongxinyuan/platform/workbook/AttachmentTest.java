package cn.tongxinyuan.platform.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void aDownloadKeepsItsChineseNameAndCannotBreakTheHeader() {
        assertThat(Attachment.named("错误 行\"\r\n.xlsx"))
                .isEqualTo("attachment; filename=\"_______.xlsx\";"
                        + " filename*=UTF-8''%E9%94%99%E8%AF%AF%20%E8%A1%8C%22%0D%0A.xlsx");
    }
}
