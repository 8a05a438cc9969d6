"""Characters that Chinese and Korean names begin with in Japanese texts."""

from __future__ import annotations

# that are no words or countries themselves
HOUSES = "沈羅罗劉刘陳陈趙赵呉吴孫孙徐郭馮冯鄧邓許许曹彭曾蕭萧董袁潘蔣蒋蔡杜葉叶魏蘇苏呂吕盧卢姚鍾钟姜崔譚谭陸陆范廖賈贾韋薛閻侯熊秦尹孟邵雷賀龔顧顾洪銭黎駱骆樊戚霍張张黄楊杨鄭郑謝谢馬韓宋梁李朴裵裴邱鄔翁魯邢甄喬屠鄺竇佟祁欒耿虞卞晏郝鞠芮鮑滕俞兪閔奚聶蒯汪湯饒龐鄒嵇繆瞿覃阮柯涂"
# those that begin words, too: a name is told by what stands before it
KOREAN = "具卞琴奇魚玉印諸片表皮咸邊愼慎安元丁池千秋太河玄南都明文房白徐石成宋辛沈高国夏陰吉牟卓鞠殷余葛"
